import backup from "@locales/en/backup.ftl?raw";
import editor from "@locales/en/editor.ftl?raw";
import erase from "@locales/en/erase.ftl?raw";
import erasing from "@locales/en/erasing.ftl?raw";
import erasingTold from "@locales/en/erasing-told.ftl?raw";
import evening from "@locales/en/evening.ftl?raw";
import exports from "@locales/en/exports.ftl?raw";
import fate from "@locales/en/fate.ftl?raw";
import hall from "@locales/en/hall.ftl?raw";
import lent from "@locales/en/lent-device.ftl?raw";
import measureForm from "@locales/en/measure-form.ftl?raw";
import measures from "@locales/en/measures.ftl?raw";
import own from "@locales/en/panel.ftl?raw";
import phoneFate from "@locales/en/phone-fate.ftl?raw";
import photos from "@locales/en/photos.ftl?raw";
import places from "@locales/en/places.ftl?raw";
import planning from "@locales/en/planning.ftl?raw";
import printing from "@locales/en/printing.ftl?raw";
import probe from "@locales/en/probe.ftl?raw";
import seating from "@locales/en/seating.ftl?raw";
import server from "@locales/en/server.ftl?raw";
import shared from "@locales/en/shared.ftl?raw";
import sorting from "@locales/en/sorting.ftl?raw";
import targets from "@locales/en/target-groups.ftl?raw";
import translate from "@locales/en/translate.ftl?raw";
import here from "@locales/en/who-is-here.ftl?raw";
import wizard from "@locales/en/wizard.ftl?raw";

export default [
  erasingTold,
  erasing,
  own,
  shared,
  server,
  planning,
  places,
  seating,
  evening,
  printing,
  photos,
  sorting,
  probe,
  wizard,
  exports,
  erase,
  hall,
  measures,
  measureForm,
  backup,
  phoneFate,
  fate,
  editor,
  lent,
  targets,
  translate,
  here,
];
