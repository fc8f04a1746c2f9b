// probe: Asks for a payment.
// where: frame
// expect: blocked
await new PaymentRequest([{ supportedMethods: "https://pay.invalid" }], {
  total: { label: "probe", amount: { currency: "EUR", value: "1" } },
}).show();
return "reached";
