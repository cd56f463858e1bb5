import fate from "@locales/en/phone-fate.ftl?raw";

export default [fate];
