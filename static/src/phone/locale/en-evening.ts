import evening from "@locales/en/phone-evening.ftl?raw";

export default [evening];
