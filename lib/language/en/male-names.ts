/**
 * Given names borne almost only by men, lower case. Authority: US Social Security Administration, "National data on the relative
 * frequency of given names" (https://www.ssa.gov/oact/babynames/limits.html, public domain), births 1935 to 2016: at least
 * 9 of 10 bearers of one sex; names that are as well a place, a month or a plain word are left out. To these come, picked by hand,
 * given names of other languages that are common in world news.
 */
export const maleNames: ReadonlySet<string> = new Set(
  `
aaden aarav aaron abdel abdiel abdul abdullah abe abel abelardo abner abraham abram adalberto adam adan aden adin aditya adolfo adolph adonis adrian
adriel aedan agustin ahmad ahmed aidan aiden ajay akeem al alain alan alasdair albert alberto alden aldo alec alejandro alek aleksandar aleksander
alessandro alex alexander alexandre alexandro alexei alexis alexzander alfonso alfonzo alford alfred alfredo alistair allan allen alonso alonzo
alphonse alphonso alton alvaro alvin alvis amado amador amar amare amarion ambrose ameer amin amir amit ammon amos anders anderson andre andreas
andrei andres andrew andriy andrzej andy angelo angus anibal anish ansel anson anthoney anthony antione antoine anton antone antonio antonis antony
antwan antwon anwar apollo archer archie aric arjun arlan arlen arlo armaan arman armand armando armon armond arnav arnold arnoldo arnulfo aron arron
arthur arturo arvin arvind aryan asa asher ashraf asif atlas atticus augustin augustus aurelio austen auston avigdor avraham avrohom axel ayaan aydan
ayden aydin barney barrett barron barry bart bartholomew barton bashar basil baxter beau beckett beckham ben benedict benito benjamen benjamin bennett
benny benoit benson bentley benton bernard bernardo berry bert bertram bibi bilal bill billy bjorn blaine blaise blake blane blaze bo bob bobby bode
bodhi bodie bongbong booker boris bowen boyce boyd brad braden bradford bradlee bradley bradly brady bradyn braeden braedon braiden brain brandan
branden brandin brandon brandt brandyn brannon branson brant brantley braulio braxton brayan brayden braydon braylen braylon brendan brenden brendon
brennan brennen brennon brent brentley brenton bret brett brian brice bridger brien briggs brigham brion broc brock broderick brodie brody bronson
brooks bruce bruno bryan bryant bryce brycen bryon bryson bryton buck bud buddy buford burke burl burt burton buster butch byron cade caden cael
caesar caiden cain cal cale caleb callen callum calvin cameron camilo camren camron canaan cannon canyon carl carleton carlo carlos carlton carmelo
carmine carnell carson carter case casen cash cason cassius cayden cayson ceasar cecil cedric cedrick cesar chace chad chadd chadwick chaim charles
charlton chauncey chaz chester chet chip christian christofer christoper christophe christopher christos chuck cian clarence clark claud claude
claudio clay clayton clement clemente cletus cleve cleveland cliff clifford clifton clint clinton clyde coby codey cody coen cohen colby cole coleman
coleton colin collin colten colter colton columbus conley conner connor conor conrad constantine cooper corban corbin cordell corey cornelius cornell
cortez corwin cory courtland coy craig creighton crew cristian cristobal cristofer cristopher crosby cullen curt curtis curtiss cy cyril cyrus dafydd
dajuan dale dallin dalton damarcus damarion dameon damian damien damion damon dan dandre dane dangelo danial daniel danilo danny dante daquan darell
daren darin dario darion darius darnell darold daron darrel darrell darren darrick darrin darrion darrius darron darryl darvin darwin daryl daryle
dashaun dashawn dave davey davian david davin davion davis davon davonte dawson dax daxton daylen daylon dayne dayton dean deandre deangelo deante
deanthony declan dedrick deegan deion dejon dejuan delano delbert delmar delmer delton delvin demarco demarcus demario demarion demetri demetrio
demetrios demetrius demond denis dennis denny denton denzel deon deondre deonta deontae deonte dequan dereck derek deric derick derik deron derrek
derrell derrick derwin desean deshaun deshawn desmond devante devlin devonta devontae devonte dewayne dewey dewitt dexter dezmond dhruv dick dickie
diego dieter dilan dillan dillion dillon dimitri dino dion dionte dirk dmitry dmytro domenic domenick domenico domingo dominic dominick dominik
domonic don donald donavan donavon donn donnell donnie donny donovan donta dontae donte dontrell doug douglas douglass dov doyle drake draven drew
duane dudley duncan dustin dustyn duwayne dwain dwaine dwane dwayne dwight dylan dylon eamon ean earle earnest eben ebrahim ed eddie eddy eder edgar
edgardo edison edmond edmund edmundo edson eduardo edward edwardo edwin efrain efren ehud elbert elden eldon eldridge eleazar elgin eli elian elias
eliezer elijah eliot eliseo eliyahu elliot elliott elmer elmo eloy elroy elton elvin elvis elwood emanuel emil emiliano emilio emmanuel emmet emmett
emmitt enda enoch enrico enrique enzo ephraim erasmo eric erich erick erik ernest ernesto ernie errol ervin erwin esequiel esteban estevan ethan ethen
euan eugene eugenio evan evans everardo everett everette evo ewan ezekiel ezequiel ezra fabian faisal faustino fausto favian federico felipe felix
felton ferdinand fergus fermin fernando fidel finn finnegan fisher flavio fletcher floyd flynn forest forrest foster francesco francis francisco
franco francois frank franklin franklyn franky fransisco fred freddie freddy frederic frederick fredric fredrick fredy freeman friedrich fritz fumio
gabe gabriel gael gage gaige galen gannon gareth garett garfield garland garret garrett garrick garrison garry garth gary gauge gaven gavin gavyn
gaylon gaylord gearld geert genaro gene geno geoffrey george geovanni geovanny gerald gerard gerardo gerhard german gerson gethin gian giancarlo
gianni gibson gideon gil gilbert gilberto giles gino giovani giovanni giovanny giuseppe glen glendon glenn glynn gonzalo goodluck gopaul gordon grady
graeme graham grant gray grayson greg gregg greggory gregorio gregory greyson griffin grover guillaume guillermo gunnar gunner gunther gus gustavo guy
haden hakeem hal hamid hamilton hamish hampton hamza hank hans hardy harlan harland harmon harold harris harrison harry harvey hasan hassan hayes
hayward haywood heath hector heiko hendrix henry herbert heriberto herman hernan herschel hershel hezekiah hilario hilton hiram holden homer homero
horace horacio horst hosea hossein howard hoyt hubert hudson huey hugh hugo humberto hunter hussein huw hyrum iain ian ibrahim idris ieuan ignacio
igor ike iker immanuel imran inacio ira irvin irving irwin isaac isaak isac isai isaiah isaias ishaan ishmael isiah isidro ismael ismail isreal issac
itamar ivan izaiah izayah jabari jace jack jackson jacob jacobi jacobo jacoby jacques jadiel jadon jagger jaheim jair jairo jakari jake jakob jakobe
jakub jaleel jalen jalil jamaal jamal jamar jamarcus jamari jamarion jameel jamel james jameson jamil jamin jamir jamison jamon janez jaquan jared
jarell jaren jaret jarett jarod jaron jaroslaw jarred jarrell jarret jarrett jarrod jarvis jase jasen jason jasper javan javen javier javion javon
javonte jax jaxen jaxon jaxson jaxton jay jayce jayceon jaycob jayden jaydon jaylon jaysen jayson jayvion jayvon jean-luc jean-marie jeb jed jedediah
jedidiah jeff jefferey jefferson jeffery jeffrey jeffry jelani jens jerad jerald jeramiah jeramie jeramy jered jerel jeremey jeremiah jeremias jeremie
jeremy jericho jerimiah jermaine jermey jermiah jerod jerold jerome jeromy jerrell jerrod jerrold jerry jess jesse jesus jett jevon jim jimmy joao
joaquin job joe joel joesph johan john johnathan johnathon johnny johnpaul johnson joko jon jonah jonas jonatan jonathan jonathon jong-un jonny jordi
jordy jorge jose josef joseluis joseph josh joshua joshuah josiah josue jovani jovanni jovanny jovany joziah juan juancarlos judah judd jude judson
julian julien julio julius junichiro jurgen justen justin juston justus justyn juwan kade kadeem kaden kadin kaeden kael kahlil kaiden kain kale kaleb
kalel kalvin kamal kamden kamron kane kannon kareem karim karl karsten kasen kash kason kavin kavon kayson keandre keanu keaton keegan keelan keenan
kegan keion keir keith kellan kellen kelton kelvin kemal ken kenan kendrick kenji kenneth kennith kenny kent kenton kentrell kenyon keon kermit
keshawn kevan keven kevin kevon keyon keyshawn khaled khalid khalil kian kiel kieth killian kip kirk kirt klaus knox kobe koby kody koen kohen kolby
kole kolten kolton konner konnor konrad korbin kory kraig krish kristofer kristoffer kristopher kurt kurtis kwame kyan kye kyle kyler kyriakos kyron
kyson lachlan ladarius lafayette lamar lamarcus lamarr lamont lamonte lance landen landon landyn lane langston lanny laron larry lars lathan laurence
lavell lawerence lawrence lawson layton lazaro lazarus leander leandro lech leeroy leif leland lemuel len lenard lenny leo leobardo leon leonard
leonardo leonel leonidas leopoldo leroy les lester levi levon lewis lex liam lino linus linwood lionel lloyd logan lon lonnie lonny lorenzo lorne
louie louis lowell loyd luc luca lucas lucian luciano lucien lucio lucious lucius luigi luis luiz luka lukas luke luther lyle lyman lyndon lynwood mac
mack maddox magnus mahlon mahmoud mahmud makai makhi malachi malakai malaki malcolm malcom malik manmohan manny manuel marc marcel marcelino marcello
marcellus marcelo marco marcos marcus marek margarito mariano mario mark markel markell marko markus marlin marlon marquel marques marquez marquis
marquise marshal martez martin marvin masen mason massimo mateo mateusz mathew mathias matias matt matteo matthew matthias maurice mauricio mauro max
maxim maximilian maximiliano maximillian maximo maximus maxton maxwell maxx maynard meir mekhi melton melvin melvyn menachem merlin merrick mervin
michael michale micheal miguel miguelangel mikael mike mikel mikhail mikko miles milford millard milo milos milton misael mitch mitchel mitchell
mohamad mohamed mohammad mohammed moises monte montez montgomery montrell monty moon-jae mordechai morris morton mose moses moshe muammar muhammad
muhammadu murray musa mustafa mykola myles myron naftali napoleon narendra nash nasir nasser nate nathan nathanael nathanial nathaniel nathen nawaz
nayib neal ned neel nehemiah neil nelson nestor nevin newton nicholas nicholaus nick nicklaus nickolas nico nicolas nigel nikhil nikko niko nikolai
nikolas nikolaus niles nixon noah noble noe nolan norbert norberto norman normand norris obed octavio octavius odell odin odis olaf oleksandr oleksiy
olen olin oliver olivier olusegun omar omari omarion omer oren orin orion orrin orville osama osbaldo oscar osvaldo oswaldo otis otto owen pablo
padraig paolo pasquale patric patricio patrick paul paulo paxton pedro percy pernell perry pervez pete peter petr phil philip philippe phillip pierce
pierre pietro porfirio porter prabowo pranav prentice preston princeton quentin quenton quinten quintin quinton rafael raheem rahul raiden raila ralph
rami ramiro ramon ramses rance rand randal randall randel randell randle randolph randy ransom raphael rashaad rashad rashard rashaun rasheed raul
ravi ray rayden rayford raylan raymon raymond raymundo raynard rayshawn recep reed refugio reggie reginal reginald regis reid reinaldo renaldo renard
renato reno reuben rex rey reyes reymundo reynaldo reynold rhett rhodri rhys ricardo rich richard richie richmond rick rickey rickie ricky rico ridge
rigoberto rishi ritchie rob robb robby robert roberto rocco rock rocky rod roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogers
rohan rojelio roland rolando rolland rollin roman romeo ron ronald ronaldo ronan rondell ronin ronnie ronny roosevelt roscoe rosendo ross rowdy roy
royce ruairi ruben rubin rudolph rudy rueben rufus rupert russ russel russell rustin rusty ryan ryder ryker ryland ryne sabastian saddam sahil sal
salman salomon salvador salvatore sam sameer samir sammy sampson samson samual samuel sanford sanjay santino santo santos saul sauli savion scot scott
scotty seamus sean sebastian sebastien sedrick sepp sergei sergey sergio serhiy seth shad shamar shane shaquille sharif shaun shawn shehbaz sheldon
shelton sherman sherwin sherwood shigeru shimon shinzo shlomo shmuel shon siddharth siegfried silas silvio simeon simon slade slobodan smith solomon
sonny soren spencer stan stanford stanley stanton stefan stefano stephan stephen stephon sterling stetson stevan steve steven stewart stone stoney
stuart sullivan sven syed sylas sylvester tad tahj taj talan talmadge talon tanner tarik tariq taro tate tavares tavion tavon ted teddy teodoro
terance terell terence terrance terrel terrell terrence tevin thabo thad thaddeus thatcher theo theodore theron thiago thierry thomas thor thurman tim
timmie timmothy timmy timothy titan tito titus tobias tobin tod todd tom tomas tommy toney tony torin torrence trace trae travis travon trayvon tre
tremaine tremayne trent trenten trever trevin trevion trevon trevor trey treyton treyvon tripp tristan tristian triston troy truman tucker turner ty
tye tylan tyler tylor tyquan tyree tyrel tyrell tyrese tyron tyrone tyrus tyshawn tyson tzvi uhuru ulf ulises ulysses umberto uriah uriel urijah uwe
vaclav valentin valentino vance vaughn vern vernon vicente victor vidal vihaan viktor vince vincent vincente vincenzo vinson virgil vitaliy vito
vladimir volodymyr von vyacheslav wade walker wallace wally walter walton ward wardell warner warren wayland waylon waymon wayne weldon wendell wes
wesley westin westley weston wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo will willard william williams willian willis willy wilmer
wilson wilton windell winford winfred winston wolfgang woodrow woody wyatt wylie xander xavier xzavier yaakov yahir yair yandel yasser yehuda yevhen
yisroel yitzchok yitzhak yoav yoel yosef yoshihide yousef youssef yoweri yuri yusef yusuf yves zachariah zachary zachery zack zackary zackery zaid
zaiden zain zakary zander zane zavier zavion zayden zayne zechariah zeke zev
`
    .trim()
    .split(/\s+/),
)
