import erasingTold from "@locales/en/erasing-told.ftl?raw";
import host from "@locales/en/host.ftl?raw";
import photos from "@locales/en/photos.ftl?raw";
import places from "@locales/en/places.ftl?raw";
import shared from "@locales/en/shared.ftl?raw";
import told from "@locales/en/told.ftl?raw";
import translate from "@locales/en/translate.ftl?raw";

export default [erasingTold, shared, places, photos, told, host, translate];
