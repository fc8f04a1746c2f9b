// probe: Makes code from text with a constructor that it never names.
// where: worker, frame
// expect: blocked
const { constructor } = Object.getPrototypeOf(() => {});
return Reflect.construct(constructor, ["return 'reached'"])();
