// Packages of a reader whose types are not at hand here, or know nothing of what Glovebox adds to them: whatever
// they export is believed.
declare module "@interopio/browser";
declare module "react";
