/**
 * Given names borne almost only by men, lower case. Authority: US Social Security Administration, "National data on the relative
 * frequency of given names" (https://www.ssa.gov/oact/babynames/limits.html, public domain), births 1935 to 2016: at least
 * 96 of 100 bearers of one sex; names that are as well a place, a month or a plain word are left out. To these come given names
 * common in news from elsewhere (Wikipedia's lists of given names by language).
 */
export const maleNames: ReadonlySet<string> = new Set(
  `
aaden aarav aaron abdel abdiel abdul abdullah abe abel abelardo abner abraham abram adalberto adam adan aden adin aditya adolfo adolph adonis aedan
agustin ahmad ahmed aidan aiden ajay akeem al alain alan alasdair albert alberto aldo alec alejandro alek aleksandar aleksander alessandro alex
alexander alexandre alexandro alexei alexis alexzander alfonso alfonzo alford alfred alfredo alistair allan allen alonso alonzo alphonse alphonso
alton alvaro alvin amado amador amarion ambrose ameer amin amir amit ammon amos anders anderson andre andreas andrei andres andrew andriy andrzej andy
angelo angus anibal anish ansel anson anthoney anthony antione antoine anton antone antonio antonis antony antwan antwon anwar apollo archer archie
aric arjun arlan arlo armaan arman armand armando armon armond arnav arnold arnoldo arnulfo aron arron arthur arturo arvin arvind asher ashraf asif
atlas atticus augustin augustus aurelio auston avigdor avraham avrohom axel ayaan ayden barney barron barry bart bartholomew barton bashar basil
baxter beau beckett beckham ben benedict benito benjamen benjamin bennett benny benoit benson benton bernard bernardo bert bertram bibi bilal bill
billy bjorn blaine blane bob bobby bode bodhi bodie bongbong booker boris bowen boyce boyd brad braden bradford bradley bradly brady braeden braedon
braiden brain brandan branden brandon brandt brannon branson brant brantley braulio braxton brayan brayden braydon braylon brendan brenden brendon
brennen brennon brent brenton bret brett brian brice bridger brien briggs brigham brion broc brock broderick brodie brody bronson bruce bruno bryan
bryant bryce brycen bryon bryson buck bud buddy buford burke burl burt burton buster butch byron cade caden cael caesar caiden cain cal cale caleb
callum calvin camilo camron cannon carl carleton carlo carlos carlton carmelo carmine carter case casen cash cason cassius cayson ceasar cecil cedric
cedrick cesar chace chad chadd chadwick chaim charles charlton chaz chester chet chip christofer christoper christophe christopher christos chuck cian
clarence clark claud claude claudio clay clayton clement clemente cletus cleve cleveland cliff clifford clifton clint clinton clyde codey cody coen
cohen cole coleman coleton colin collin colten colter colton columbus conner connor conor conrad constantine cooper corban corbin cordell cornelius
cornell cortez corwin coy craig creighton crew cristian cristobal cristofer cristopher cullen curt curtis curtiss cy cyril cyrus dafydd dajuan dallin
dalton damarcus damarion dameon damian damien damion damon dan dandre dane dangelo danial daniel danilo danny dante daquan darell daren darin dario
darius darold daron darrel darrell darren darrick darrin darrion darrius darron darryl darvin darwin dashaun dave davey davian david davin davion
davis davon davonte dawson dax daxton daylon dayton dean deandre deangelo deante deanthony declan dedrick deegan deion dejon dejuan delano delbert
delmar delmer delton delvin demarco demarcus demario demarion demetrio demetrios demond dennis denny denton denzel deondre deonta deontae deonte
dequan dereck derek deric derick derik deron derrek derrell derrick derwin desean desmond devante devonta devontae devonte dewayne dewey dewitt dexter
dezmond dhruv dick diego dieter dilan dillion dillon dimitri dino dionte dirk dmitry dmytro domenic domenick domenico domingo dominic dominick dominik
domonic don donald donavan donavon donn donny donovan donta dontae donte dontrell doug douglas douglass dov doyle drake draven duane dudley duncan
dustin dustyn duwayne dwain dwaine dwane dwayne dwight dylan dylon eamon ean earle earnest eben ebrahim ed eddy eder edgar edgardo edison edmond
edmund edmundo edson eduardo edward edwardo edwin efrain efren ehud elbert elden eldon eldridge eleazar elgin eli elian elias eliezer elijah eliseo
eliyahu elmer elmo eloy elroy elton elvin elvis elwood emanuel emil emiliano emilio emmanuel emmet emmett emmitt enda enoch enrico enrique enzo
ephraim erasmo eric erich erick erik ernest ernesto ernie errol ervin erwin esequiel esteban estevan ethan ethen euan eugene eugenio evan evans
everardo everett everette evo ewan ezekiel ezequiel fabian faisal faustino fausto favian federico felipe felix felton ferdinand fergus fermin fernando
fidel finn finnegan fisher flavio fletcher floyd forest forrest foster francesco francisco franco francois frank franklin franklyn franky fransisco
fred freddy frederic frederick fredric fredrick fredy freeman friedrich fritz fumio gabe gabriel gael gage gaige galen gannon gareth garett garfield
garland garret garrett garrick garrison garry garth gary gauge gaven gavin gavyn gaylord gearld geert genaro gene geno geoffrey george geovanni
geovanny gerald gerard gerardo gerhard german gerson gethin gian giancarlo gianni gibson gideon gil gilbert gilberto giles gino giovani giovanni
giovanny giuseppe glen glendon glenn gonzalo goodluck gopaul gordon grady graeme graham grant greg gregg greggory gregorio gregory greyson griffin
grover guillaume guillermo gunnar gunner gunther gus gustavo guy hakeem hal hamid hamilton hamish hampton hamza hank hans hardy harlan harland harmon
harold harris harrison harry harvey hasan hassan hayward haywood heath hector heiko henry herbert heriberto herman hernan herschel hershel hezekiah
hilario hilton hiram holden homer homero horace horacio horst hosea hossein howard hoyt hubert hudson huey hugh hugo humberto hussein huw hyrum iain
ian ibrahim idris ieuan ignacio igor ike iker immanuel imran inacio irvin irving irwin isaac isaak isac isai isaiah isaias ishaan ishmael isiah isidro
ismael ismail isreal issac itamar ivan izaiah izayah jabari jace jack jackson jacob jacobo jacoby jacques jadiel jadon jagger jaheim jair jairo jake
jakob jakobe jakub jaleel jalil jamaal jamal jamar jamarcus jamarion jameel jamel james jameson jamil jamir jamon janez jaquan jared jarell jaret
jarett jarod jaron jaroslaw jarred jarrell jarret jarrett jarrod jarvis jase jasen jason jasper javan javen javier javion javonte jax jaxen jaxon
jaxson jaxton jay jayceon jaycob jaydon jaylon jaysen jayson jayvion jayvon jean-luc jean-marie jeb jed jedediah jedidiah jeff jefferey jefferson
jeffery jeffrey jeffry jens jerad jerald jeramiah jeramie jeramy jered jerel jeremey jeremiah jeremias jeremie jeremy jerimiah jermaine jermey jerod
jerold jerome jeromy jerrell jerrod jerrold jerry jess jesse jesus jett jevon jim jimmy joao joaquin job joe joel joesph johan john johnathan
johnathon johnny johnpaul johnson joko jon jonah jonas jonatan jonathan jonathon jong-un jonny jordy jorge jose josef joseluis joseph josh joshua
joshuah josiah josue jovani jovanni jovanny jovany joziah juan juancarlos judah judd judson julian julien julio julius junichiro jurgen justen justin
juston justyn juwan kade kadeem kaden kadin kaeden kael kahlil kain kale kaleb kalel kalvin kamal kane kannon kareem karim karl kasen kash kason kavin
kavon kayson keandre keenan keion keir keith kelton kelvin kemal ken kenan kendrick kenji kenneth kennith kenny kent kenton kentrell kenyon keon
kermit kevan keven kevin kevon keyon keyshawn khaled khalid khalil kian kiel kieth kip kirk kirt klaus knox kobe koby kody koen kohen kole kolten
kolton konner konnor konrad korbin kraig krish kristofer kristoffer kristopher kurt kurtis kwame kyle kyriakos kyron kyson ladarius lafayette lamar
lamarcus lamarr lamont lamonte lance landen landon lanny laron larry lars lathan laurence lawerence lawrence lawson lazaro lazarus leander leandro
lech leeroy leif leland lemuel len lenard leo leobardo leon leonard leonardo leonel leonidas leopoldo leroy les lester levi lewis lex liam lino linus
linwood lionel lloyd lon lonny lorenzo lorne louie louis lowell loyd luc luca lucas lucian luciano lucien lucio lucious lucius luigi luis luiz lukas
luke luther lyle lyman lyndon lynwood mac mack maddox magnus mahlon mahmoud mahmud makhi malachi malakai malaki malcolm malcom malik manmohan manny
manuel marc marcelino marcello marcellus marcelo marco marcos marcus marek margarito mariano mario mark markel marko markus marlon marques marquez
marquis marquise marshal martez martin marvin masen mason massimo mateo mateusz mathew mathias matias matt matteo matthew matthias maurice mauricio
mauro max maxim maximilian maximiliano maximillian maximo maximus maxton maxwell maxx maynard meir mekhi melton melvin melvyn menachem mervin michael
micheal miguel miguelangel mike mikhail mikko miles milford millard milo milos milton misael mitch mitchel mitchell mohamad mohamed mohammad mohammed
moises monte montrell monty moon-jae mordechai morris morton mose moses moshe muammar muhammad muhammadu murray musa mustafa mykola myles myron
naftali napoleon narendra nash nasir nasser nathan nathanael nathanial nathaniel nathen nawaz nayib neal ned neel nehemiah neil nelson nestor nevin
newton nicholas nicholaus nick nicklaus nickolas nicolas nigel nikhil nikolai nikolas nikolaus niles noah noble noe nolan norbert norberto norman
normand norris obed octavio octavius odin odis olaf oleksandr oleksiy olen olin oliver olivier olusegun omar omari omarion omer oren orin orion orrin
orville osama osbaldo oscar osvaldo oswaldo otis otto owen pablo padraig paolo pasquale patric patricio patrick paul paulo pedro percy perry pervez
pete peter petr phil philip philippe phillip pierce pierre pietro porfirio porter prabowo pranav prentice preston princeton quentin quenton quinten
quintin quinton rafael raheem rahul raiden raila ralph ramiro ramon ramses rance rand randal randall randel randell randle randolph randy ransom
raphael rashaad rashad rashard rasheed raul ravi ray rayford raymon raymond raymundo raynard recep reed reggie reginal reginald reid reinaldo renaldo
renard renato reno reuben rex rey reymundo reynaldo reynold rhett rhodri rhys ricardo rich richard richmond rick rickey ricky rico ridge rigoberto
rishi ritchie rob robb robby robert roberto rocco rock rocky rod roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogers rohan
rojelio roland rolando rolland rollin roman romeo ron ronald ronaldo ronan rondell ronin ronnie ronny roosevelt roscoe rosendo ross rowdy roy ruairi
ruben rubin rudolph rudy rueben rufus rupert russ russel russell rustin rusty ryan ryder ryker ryne sabastian saddam sahil sal salman salomon salvador
salvatore sam sameer samir sammy sampson samson samual samuel sanford sanjay santino santo saul sauli savion scot scott scotty seamus sean sebastian
sebastien sedrick sepp sergei sergey sergio serhiy seth shad shane sharif shehbaz sheldon shelton sherman sherwin sherwood shigeru shimon shinzo
shlomo shmuel siddharth siegfried silas silvio simeon simon slade slobodan smith solomon sonny spencer stan stanford stanley stanton stefan stefano
stephan stephen stephon stetson stevan steve steven stewart stone stoney stuart sven syed sylas sylvester tad tahj talan talmadge tanner tarik tariq
taro tavares tavion tavon ted teodoro terance terell terence terrance terrel terrence tevin thabo thad thaddeus thatcher theodore theron thiago
thierry thomas thor thurman tim timmothy timmy timothy titan tito titus tobias tobin tod todd tom tomas tommy toney tony trace trae travis travon
trayvon tre tremayne trent trenten trever trevin trevion trevon trevor trey treyton treyvon tripp triston troy truman tucker turner ty tyler tyquan
tyrel tyrell tyrese tyron tyrone tyrus tyshawn tyson tzvi uhuru ulf ulises ulysses umberto uriel urijah uwe vaclav valentin valentino vance vaughn
vern vernon vicente victor vidal vihaan viktor vince vincent vincente vincenzo vinson virgil vitaliy vito vladimir volodymyr vyacheslav wade walker
wallace wally walter walton ward wardell warner warren wayland waylon waymon wayne weldon wendell wes wesley westin westley weston wilber wilbert
wilbur wilburn wiley wilford wilfred wilfredo will willard william williams willian willis willy wilmer wilson wilton windell winford winfred winston
wolfgang woodrow woody wyatt xander xavier xzavier yaakov yahir yair yandel yasser yehuda yevhen yisroel yitzchok yitzhak yoav yoel yosef yoshihide
yousef youssef yoweri yuri yusef yusuf yves zachariah zachary zachery zack zackary zackery zaid zaiden zain zakary zander zane zavier zavion zayden
zayne zechariah zeke zev
`
    .trim()
    .split(/\s+/),
)
