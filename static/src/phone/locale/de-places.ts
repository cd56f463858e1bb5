import phonePlaces from "@locales/de/phone-places.ftl?raw";
import places from "@locales/de/places.ftl?raw";

export default [places, phonePlaces];
