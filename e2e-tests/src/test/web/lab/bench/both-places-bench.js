import * as glovebox from "/glovebox/index.js";
import { worksOf } from "./both-places.js";

const compute = await (await fetch("/fixtures/lab/bench/compute.py")).text();
const works = await worksOf(glovebox, compute);

export const ms = ({ work }) => works[work]();
