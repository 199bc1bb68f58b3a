import { plainText } from '../words/text';
import { words } from '../words/wordList';

/**
 * The names of the 342 municipalities of 2023 (CBS, Gemeentelijke indeling op 1 januari 2023), without the letters that
 * tell two of one name apart, and the everyday names of two of them.
 */
const MUNICIPALITY_NAMES: ReadonlySet<string> = new Set(
  words(`
    aa en hunze | aalsmeer | aalten | achtkarspelen | alblasserdam | albrandswaard | alkmaar | almelo | almere
    alphen aan den rijn | alphen-chaam | altena | ameland | amersfoort | amstelveen | amsterdam | apeldoorn
    arnhem | assen | asten | baarle-nassau | baarn | barendrecht | barneveld | beek | beekdaelen | beesel
    berg en dal | bergeijk | bergen | bergen op zoom | berkelland | bernheze | best | beuningen | beverwijk
    de bilt | bladel | blaricum | bloemendaal | bodegraven-reeuwijk | boekel | borger-odoorn | borne | borsele
    boxtel | breda | bronckhorst | brummen | brunssum | bunnik | bunschoten | buren | capelle aan den ijssel
    castricum | coevorden | cranendonck | culemborg | dalfsen | dantumadiel | delft | deurne | deventer
    diemen | dijk en waard | dinkelland | doesburg | doetinchem | dongen | dordrecht | drechterland
    drimmelen | dronten | druten | duiven | echt-susteren | edam-volendam | ede | eemnes | eemsdelta
    eersel | eijsden-margraten | eindhoven | elburg | emmen | enkhuizen | enschede | epe | ermelo
    etten-leur | de fryske marren | geertruidenberg | geldrop-mierlo | gemert-bakel | gennep
    gilze en rijen | goeree-overflakkee | goes | goirle | gooise meren | gorinchem | gouda
    's-gravenhage | den haag | groningen | gulpen-wittem | haaksbergen | haarlem | haarlemmermeer
    halderberge | hardenberg | harderwijk | hardinxveld-giessendam | harlingen | hattem | heemskerk
    heemstede | heerde | heerenveen | heerlen | heeze-leende | heiloo | den helder | hellendoorn | helmond
    hendrik-ido-ambacht | hengelo | 's-hertogenbosch | den bosch | heumen | heusden | hillegom
    hilvarenbeek | hilversum | hoeksche waard | hof van twente | het hogeland | hollands kroon
    hoogeveen | hoorn | horst aan de maas | houten | huizen | hulst | ijsselstein | kaag en braassem
    kampen | kapelle | katwijk | kerkrade | koggenland | krimpen aan den ijssel | krimpenerwaard
    laarbeek | land van cuijk | landgraaf | landsmeer | lansingerland | laren | leeuwarden | leiden
    leiderdorp | leidschendam-voorburg | lelystad | leudal | leusden | lingewaard | lisse | lochem
    loon op zand | lopik | losser | maasdriel | maasgouw | maashorst | maassluis | maastricht
    medemblik | meerssen | meierijstad | meppel | middelburg | midden-delfland | midden-drenthe
    midden-groningen | moerdijk | molenlanden | montferland | montfoort | mook en middelaar
    neder-betuwe | nederweert | nieuwegein | nieuwkoop | nijkerk | nijmegen | nissewaard
    noardeast-fryslan | noord-beveland | noordenveld | noordoostpolder | noordwijk
    nuenen, gerwen en nederwetten | nuenen | nunspeet | oegstgeest | oirschot | oisterwijk | oldambt
    oldebroek | oldenzaal | olst-wijhe | ommen | oost gelre | oosterhout | ooststellingwerf | oostzaan
    opmeer | opsterland | oss | oude ijsselstreek | ouder-amstel | oudewater | overbetuwe | papendrecht
    peel en maas | pekela | pijnacker-nootdorp | purmerend | putten | raalte | reimerswaal | renkum
    renswoude | reusel-de mierden | rheden | rhenen | ridderkerk | rijssen-holten | rijswijk | roerdalen
    roermond | de ronde venen | roosendaal | rotterdam | rozendaal | rucphen | schagen | scherpenzeel
    schiedam | schiermonnikoog | schouwen-duiveland | simpelveld | sint-michielsgestel
    sittard-geleen | sliedrecht | sluis | smallingerland | soest | someren | son en breugel
    stadskanaal | staphorst | stede broec | steenbergen | steenwijkerland | stein | stichtse vecht
    sudwest-fryslan | terneuzen | terschelling | texel | teylingen | tholen | tiel | tilburg | tubbergen
    twenterand | tynaarlo | tytsjerksteradiel | uitgeest | uithoorn | urk | utrecht
    utrechtse heuvelrug | vaals | valkenburg aan de geul | valkenswaard | veendam | veenendaal | veere
    veldhoven | velsen | venlo | venray | vijfheerenlanden | vlaardingen | vlieland | vlissingen
    voerendaal | voorne aan zee | voorschoten | voorst | vught | waadhoeke | waalre | waalwijk
    waddinxveen | wageningen | wassenaar | waterland | weert | west betuwe | west maas en waal
    westerkwartier | westerveld | westervoort | westerwolde | westland | weststellingwerf | wierden
    wijchen | wijdemeren | wijk bij duurstede | winterswijk | woensdrecht | woerden | de wolden
    wormerland | woudenberg | zaanstad | zaltbommel | zandvoort | zeewolde | zeist | zevenaar
    zoetermeer | zoeterwoude | zuidplas | zundert | zutphen | zwartewaterland | zwijndrecht | zwolle`),
);

/** Whether a name is that of a municipality: `Delft`, `Gemeente Delft`, `Hengelo (O.)`, `'s-Gravenhage (gemeente)`. */
export function isMunicipality(name: string): boolean {
  const plain = plainText(name)
    .replace(/\s*\(.*\)$/, '')
    .replace(/^(?:gemeente|municipality of) /, '');
  return MUNICIPALITY_NAMES.has(plain);
}
