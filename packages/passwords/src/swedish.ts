/** The words that passwords in Sweden are made of first, the commonest first: what the international list lacks. Written from memory, no register's. */
const WORDS = `
  lösenord lösen lösenordet hemligt hemlig hemlighet sverige svensk svenska hejsan hejhej hejhejhej hejsvejs hallå tjena goddag godmorgon välkommen
  sommar sommaren vinter vintern höst hösten vår våren semester jul julen julafton midsommar påsk påsken nyår födelsedag grattis
  januari februari mars april maj juni juli augusti september oktober november december
  måndag tisdag onsdag torsdag fredag lördag söndag idag imorgon morgon kväll helg helgen
  stockholm göteborg malmö uppsala linköping örebro västerås helsingborg norrköping jönköping umeå lund borås sundsvall gävle eskilstuna halmstad växjö
  karlstad södertälje täby kalmar kristianstad luleå skellefteå östersund trollhättan falun borlänge visby gotland skåne småland norrland dalarna
  djurgården djurgårn hammarby bajen malmöff ifkgöteborg frölunda färjestad brynäs leksand modo elfsborg aikfotboll
  älskling älskar älskardig jagälskardig kärlek hjärtat gulleplutt gumman gubben prinsessa prins kungen drottning ängel sötnos raring
  mamma pappa mormor morfar farmor farfar syster bror barn barnen familj familjen vänner kompis bästis flickan pojken
  hund hunden katt katten kattunge häst hästen hästar kanin fågel fisken björn björnen älgen varg vargen räven tiger lejon elefant
  sol solen solsken måne månen stjärna stjärnan regn snö himmel havet skogen blomma blomman solros vatten sjön fjäll
  röd blå grön gul svart vit rosa lila orange banan äpple päron choklad kaffe fika bulle kanelbulle kakor godis glass pizza tacos ölen whisky
  fotboll hockey ishockey innebandy ridning musik gitarr dator datorn telefon mobil internet bilen volvo saab motorcykel båten husvagn husbil sommarstuga
  skola skolan jobbet arbete arbetet kontoret kontor chef chefen ekonomi bokföring bokforing redovisning faktura fakturor löner lönen moms skatt skatten
  deklaration bokslut revisor revision byrå byrån kund kunden kunder företag företaget firma bolag aktiebolag konto kontot pengar bankid administratör
  administrator användare inloggning inlogg loggain tjänster minatjänster portalen portal visma fortnox skatteverket bolagsverket excel
  anna eva maria karin kristina lena emma sara elin johanna ida julia linnea hanna malin alice maja astrid ebba signe wilma elsa ella
  lars anders johan mikael erik karl per peter thomas jan daniel fredrik andreas hans magnus björn oskar oscar axel hugo liam lucas william elias
  andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson lindberg lindqvist lindström
  sommarstugan ettuvåtre etttvåtre tvåtrefyra qwertyå asdfghjklö pippi pippilångstrump emil bamse zlatan ikea systembolaget ingenting någonting
  vetinte kommerinteihåg glömt glömtlösenord nyttlösenord bytlösenord bytmig ändramig testar testtest provkonto demokonto test prov demo
`

const asTyped = WORDS.split(/\s+/).filter((word) => word !== '')

/** Each word with its letters and as it is written without å, ä and ö. */
export const SWEDISH: readonly string[] = [...new Set(asTyped.flatMap((word) => [word, word.normalize('NFKD').replaceAll(/\p{M}/gu, '')]))]
