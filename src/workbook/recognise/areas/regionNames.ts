import { words } from '../words/wordList';

/**
 * Names of areas of several municipalities that no municipality has too, and that say nothing of being a region
 * themselves: COROP areas (CBS, Gebieden in Nederland) and labour market regions (UWV and the municipalities).
 */
export const REGION_NAMES: ReadonlySet<string> = new Set(
  words(`
    oost-groningen | delfzijl en omgeving | overig groningen | noord-friesland | noord-fryslan
    zuidwest-friesland | zuidwest-fryslan | zuidoost-friesland | zuidoost-fryslan | noord-drenthe
    zuidoost-drenthe | zuidwest-drenthe | noord-overijssel | zuidwest-overijssel | twente | veluwe | achterhoek
    arnhem/nijmegen | zuidwest-gelderland | kop van noord-holland | alkmaar en omgeving | ijmond
    agglomeratie haarlem | zaanstreek | groot-amsterdam | het gooi en vechtstreek | gooi en vechtstreek
    agglomeratie leiden en bollenstreek | agglomeratie 's-gravenhage | delft en westland | oost-zuid-holland
    groot-rijnmond | zuidoost-zuid-holland | zeeuwsch-vlaanderen | overig zeeland | west-noord-brabant
    midden-noord-brabant | noordoost-noord-brabant | zuidoost-noord-brabant | noord-limburg | midden-limburg
    zuid-limburg | drechtsteden | foodvalley | food valley | groot amsterdam | helmond-de peel
    holland rijnland | midden-brabant | midden-gelderland | midden-holland | midden-utrecht
    noord-holland noord | noordoost-brabant | rijk van nijmegen | rijnmond | rivierenland | stedendriehoek
    stedendriehoek en noordwest veluwe | west-brabant | zaanstreek/waterland | zuid-holland centraal
    zuid-kennemerland en ijmond | zuidoost-brabant | randstad | brainport`),
);
