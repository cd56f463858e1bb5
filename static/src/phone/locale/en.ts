import phone from "@locales/en/phone.ftl?raw";
import shared from "@locales/en/shared.ftl?raw";

export default [shared, phone];
