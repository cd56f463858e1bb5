import phone from "@locales/de/phone.ftl?raw";
import shared from "@locales/de/shared.ftl?raw";

export default [shared, phone];
