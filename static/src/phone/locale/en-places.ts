import phonePlaces from "@locales/en/phone-places.ftl?raw";
import places from "@locales/en/places.ftl?raw";

export default [places, phonePlaces];
