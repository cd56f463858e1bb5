import evening from "@locales/de/phone-evening.ftl?raw";

export default [evening];
