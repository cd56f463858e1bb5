import fate from "@locales/de/phone-fate.ftl?raw";

export default [fate];
