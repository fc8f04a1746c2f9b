/** Keeps zod from trying whether code may be made from text: a strict policy reports the try. */
import { config } from "zod";

config({ jitless: true });
