import fate from "@locales/en/phone-fate.ftl?raw";
import shared from "@locales/en/shared.ftl?raw";

export default [shared, fate];
