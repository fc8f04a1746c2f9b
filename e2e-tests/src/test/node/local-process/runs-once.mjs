// A program that ends by itself once it has disposed of what it made.
import { clients, glovebox } from "./sources.mjs";

const codeMode = await glovebox.createCodeMode({ sources: [clients()] });
const { value } = await codeMode.execute({
  code: '(await crm.find_clients(name="A"))[0]["adviser"]',
});
codeMode.dispose();
console.log(value);
