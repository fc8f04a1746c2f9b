import "recipe:frameworks/3";
