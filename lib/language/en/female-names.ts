/**
 * Given names borne almost only by women, lower case. Authority: US Social Security Administration, "National data on the relative
 * frequency of given names" (https://www.ssa.gov/oact/babynames/limits.html, public domain), births 1935 to 2016: at least
 * 9 of 10 bearers of one sex; names that are as well a place, a month or a plain word are left out. To these come, picked by hand,
 * given names of other languages that are common in world news.
 */
export const femaleNames: ReadonlySet<string> = new Set(
  `
aaliyah abagail abbey abbie abbigail abby abigail abigale abigayle abril ada adaline adalyn adalynn addie addilyn addison addisyn addyson adela
adelaide adele adelina adeline adelyn adelynn adilene adina adria adriana adriane adrianna adrianne adrienne agnes agnieszka aida aiko aileen aimee
ainsley aisha aiyana aja alaina alana alani alanna alannah alayah alayna alba alberta aleah alecia aleena alejandra alena alesha alesia alessandra
aleta alexa alexandra alexandrea alexandria alexia alexus alfreda alia aliana alice alicia alina aline alisa alisha alison alissa alivia aliya aliyah
aliza alize allie allison ally allyson allyssa alma alondra alta althea alyce alycia alysa alyse alysha alysia alyson alyssa alyssia amalia amanda
amara amaris amaya amber amberly amelia amelie ami amie amina amira amirah amiya amiyah amy amya ana anabel anabella anabelle anahi anais anastasia
anaya andrea andria angela angelia angelica angelina angeline angelique angelita angie anika anisa anissa anita aniya aniyah anjali anke ann anna
annabel annabella annabelle annalee annalena annalisa annalise annamarie anne anneliese annelise annemarie annetta annette annie annika annmarie
ansley antionette antoinette antonette antonia anya aoife arabella araceli aracely areli arely aretha aria ariah ariana arianna ariella arielle arleen
arlene arlette arline aryana aryanna asha ashanti ashely ashlee ashleigh ashley ashli ashlie ashly ashlyn ashlynn astrid athena aubree aubrie audra
audrey audrina aundrea aurelia aurora ava averi averie avis ayana ayanna ayesha ayla aylin ayse azalea azaria bailee bambi barbara barbra baylee
beatrice beatriz becky belen belinda bella belle benita berenice bernadette bernadine bernice bertha bessie beth bethany betsy bette bettie bettina
betty bettye beulah beverley beverly bianca birgit blanca blanche bobbi bonita bonnie bonny braelynn brandee brandi brandie brandy brea breana breann
breanna breanne bree brenda brenna breonna bria briana brianna brianne bridget bridgett bridgette briella brielle brigette brigid brigitte brinley
brionna brisa britany britney brittani brittanie brittany brittney brittni brooke brooklynn bryana bryanna brylee brynlee brynn cadence cailyn caitlin
caitlyn caitlynn caleigh cali calista callie cambria cami camila camilla camille candace candi candice candis candy caoimhe cara caren cari carin
carina carissa carla carlee carleen carleigh carlene carley carli carlie carlotta carly carmela carmelita carmella carmen carol carolann carole
caroline carolyn carolynn carrie caryl caryn carys casandra casie cassandra cassidy cassie catalina catharine catherine cathie cathleen cathrine
cathryn cathy catrina catriona cayla caylee cecelia cecile cecilia cecily celeste celestine celia celina celine chana chanda chandra chanel chanelle
chantal chantel chantelle charissa charisse charla charlee charleen charlene charli charlize charmaine chasity chastity chaya chelsey chelsie cheri
cherie cherish cherry cheryl cheryle cheyanne chiara chimamanda chiquita chloe christa christal christi christiana christie christin christina
christine christy chrystal chyna ciara ciera cierra cindi cindy cinthia claire clara clare clarice clarissa claudette claudia claudine clemence
clementine coleen colette colleen collette concetta connie constance consuelo cora coral cordelia cori corina corine corinna corinne cornelia corrina
corrine courtney cristal cristina cristy crystal cydney cynthia dahlia daisy daleyza dalia dalila damaris danae danelle danette dania danica daniela
daniella danielle danika danita danna danyelle daphne dara darci darcie daria darla darleen darlene dasia davina dawn dawna dayana dayanara dayna
deana deann deanna deanne debbie debby debora deborah debra deena deepika deidra deidre deirdre deja delaney delia delilah della delois delores
deloris delphine demetria demi dena denice denise denisse desirae desire desiree destinee destiney destini dian diana diane diann dianna dianne dilma
dina dinah dionne dixie dollie dolly dolores dona donita donna dora doreen dorene doretha dori dorinda doris dorothea dorothy dorthy dottie duduzile
dulce earlene earline earnestine eboni ebony edith edna edwina effie eileen eilidh elaina elaine elana eleanor elena eleni eliana elianna elida elif
elinor elisa elisabeth elise elissa eliza elizabeth ella elle ellen elliana ellie elma elnora elodie eloise elouise elsa elsie eluned elva elvia
elvira elyse elyssa ember emelia emely emerald emersyn emilee emilia emilie emily emine emma emmalee emmalyn emmy erica ericka erika erin erma
ernestine eryn esmeralda esperanza essence essie estefania estefany estela estella estelle ester esther estrella ethel etta eugenia eula eunice eva
evangelina evangeline eve evelin evelyn evelynn everly evette evie evonne ewa fabiola faith fallon fannie farah farrah fatima fatma fawn fay faye
felecia felicia felicity felisha fern fernanda fiona flor flora fran frances francesca francine francisca freda freida freya frida frieda gabriela
gabriella gabrielle gail galilea gay gaye gayla gayle gemma gena genesis genevieve georgette georgiana georgianna georgina geraldine geralyn geri
gerri gertrude ghislaine gia giana gianna gilda gillian gina ginger ginny giorgia giovanna gisele giselle gisselle giulia giuliana gladys glenda
glenna gloria goldie grace gracelyn gracelynn gracie graciela grecia greta gretchen griselda gudrun gwen gwendolyn gwyneth hadassah hadley hailee
hailey hailie haleigh haley halie halle hallie hana hanna hannah harlee harmony harper harriet harriett hattie haylee hayleigh hayley haylie hazel
heather heidi heidy heike helen helena helene henrietta hermione hilary hilda hillary holli hollie holly hortense ida iesha ila ilana ilaria ileana
ilene ilhan iliana imani imelda imogen imogene ina inez ingrid irene iris irma iryna isabel isabela isabell isabella isabelle isela isis isla itzel
iva ivana ivanka ivanna ivette ivonne ivy iyana izabella jacalyn jacey jaci jacinda jackeline jacklyn jaclyn jacquelin jacqueline jacquelyn jacquelynn
jacquline jada jade jaelyn jaelynn jaida jaimie jakayla jalisa jaliyah jami jamila jamya jana janae janay jane janeen janel janell janelle janessa
janet janette janice janie janine janis janiya janiyah janna jannette jannie jaqueline jasmin jasmine jasmyn jayda jayde jayla jaylah jaylee jayleen
jaylene jaylynn jayna jayne jazlyn jazlynn jazmin jazmine jazmyn jazmyne jean jeana jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine
jemima jena jenelle jenifer jenna jenni jennie jennifer jenny jeri jerilyn jerri jerrie jesenia jesica jessa jessenia jessica jessika jewel jill
jillian jimena jo joan joana joanie joann joanna joanne jocelyn jocelynn jodi jodie joelle joellen johana johanna johnna joi joleen jolene jolie joni
jonna jordyn josefina joselyn josephine josette josie joslyn journee journey joy joyce joycelyn juana juanita judi judie judith judy juli julia
juliana juliann julianna julianne julie juliet julieta juliette julissa justina justine kaci kacie kadence kaela kaelyn kaia kaila kailee kailey
kailyn kaitlin kaitlyn kaitlynn kaiya kaja kala kaleigh kaley kali kalie kaliyah kalli kallie kalyn kamala kami kamila kandace kandi kandice kandy
kara karen kari karie karin karina karis karissa karla karlee karley karli karlie karly karma karmen karolyn karrie karyn kasandra kassandra kassidy
kassie katarina katarzyna kate katelin katelyn katelynn katerina katharine katherine katheryn kathi kathie kathleen kathrine kathryn kathy kati katia
katie katina katja katlin katlyn katrina katy kavita kay kaya kaycee kaydence kaye kayla kaylah kaylee kayleen kayleigh kaylene kayley kayli kaylie
kaylin kaylyn kaylynn keara keeley keely keila keira keisha kelli kellie kelsea kelsey kelsi kelsie kemi kendra kendyl kenia kenna kennedi kennedy
kenzie keri kerri kerrie kesha keshia keyla kezia khadija khadijah khloe kia kiana kianna kiara kiera kierra kiersten kiley kimber kimberlee kimberley
kimberly kimora kinley kinsey kinsley kira kirsten kirstin kisha kitty kortney kourtney krista kristal kristen kristi kristie kristin kristina
kristine kristy kristyn krysta krystal krystina krystle kya kyla kylah kylee kyleigh kylie kyndall kyra lacey laci lacie ladonna laila lailah lainey
lakeisha lakesha lakeshia lakisha lakshmi lana lanette laney lani laquita lara larissa lashanda lashonda latanya latasha latisha latonia latonya
latosha latoya latrice latricia laura laureen laurel lauren lauri laurie lauryn lavonne lawanda layla laylah lea leah leandra leann leanna leanne
leeann leia leigh leigha leila leilani leisa lela lelia lena lenka lenora lenore leola leona leora lesa leslee lesli lesly leta letha leticia letitia
lexi lexie lexus leyla lia liana lianna libby lidia lila lilah lilia lilian liliana lilianna lillian lilliana lillianna lillie lilly lily lilyana lina
linda lindsay lindsey ling linnea linsey lisa lisbeth lisette lissette litzy livia liz liza lizabeth lizbeth lizeth lizette lizzie lois lola lolita
lona londyn lora loraine lorelei lorena lorene loretta lori lorie lorna lorraine lorri lorrie lottie louann louella louisa louise luann luanne lucero
lucia luciana lucille lucinda lucretia lucy ludovica luella luisa lula luna lupita luz lydia lyla lynda lyndsay lyndsey lynette lynne lynnette lynsey
mabel mable macey maci macie mackenzie macy madalyn madalynn maddison madeleine madeline madelyn madelynn madilyn madilynn madisen madisyn madonna
madyson mae maegan maeve magaly magdalena magdalene maggie magnolia mai maia maira makaila makayla makena makenna makenzie malaya malaysia maleah
malgorzata malia malinda malissa maliyah malka mallory mamata mamie mandi mandy manuela mara maranda marcela marcella marci marcia marcie marcy maren
margaret margarita margaux margery margie margo margot margret marguerite mari maria mariah mariam marian mariana mariann marianna marianne maribel
maribeth maricela marie mariel mariela marietta marilee marilyn marilynn marina marisa marisela marisol marissa maritza mariyah marjorie marla marlee
marlena marlene marlys marnie marquita marsha marta martha martina marva mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylou
matilda mattie maura maureen mavis maxine maya mayra mckayla mckenna mckenzie meadow meagan meaghan meg megan meghan mei melanie melany melba melina
melinda melisa melissa mellisa mellissa melodie melody melonie melva mercedes meredith merry mette mhairi mia miah micaela michaela michele michell
michelle mikaela mikayla mila milagros mildred milena miley millicent millie mimi mina mindy minerva minnie mira miracle miranda mireya miriam missy
misti misty mitzi miya moira mollie molly mona monica monika monique monserrat moriah muriel mya myah myla myra myranda myrna myrtle nadia nadine nan
nanci nancy nanette nannette naomi natalee natalia natalie nataliya nataly natalya natasha nathalia nathalie nathaly nayeli nedra nelda nell nellie
nelly nettie neva nevaeh ngozi nia niamh nichelle nichole nicki nicole nicolette nicolle niki nikki nikole nina nita nkosazana noelia noelle noemi
nola nona noor nora norah noreen norma nova nya nyasia nyla nylah octavia odessa ofelia oksana ola olena olga olive olivia opal ophelia oralia paige
paislee paisley paloma pam pamala pamela paola patience patrica patrice patricia patsy patti pattie patty paula paulette paulina pauline pearl pearlie
peggie peggy penelope pennie penny perla petra philippa phoebe phyllis piper pippa polly pooja poppy portia pramila precious priscilla priti priya
queen rachael racheal rachel rachelle racquel rae raegan raelyn raelynn raina ramona randi raquel rashida raven rayna reanna reba rebeca rebecca
rebekah regina reina rena renae renata renee renita reta retha reva reyna rhea rhianna rhiannon rhoda rhonda richelle rihanna rikki rita rivka roberta
robyn rochelle rocio rona ronda ronna rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosanna rosanne rose roseann roseanna roseanne rosella
roselyn rosemarie rosemary rosetta rosie rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie rubi ruby rushanara ruth ruthann ruthie ryann
rylee ryleigh rylie sabina sabrina sade sadie saffron saige sakura salena salina sallie sally salma samantha samara samira sanaa sandi sandra saniya
saniyah sanna saoirse sara sarah sarahi sarai sariah sarina sarita sasha saundra savana savanah savanna scarlet scarlett segolene selah selena selene
selina selma serena serenity serina shabana shaina shakira shalonda shameka shamika shana shanda shanell shania shanice shanika shaniqua shaniya
shanna shannan shanta shante shantel shantell shara shari sharla sharlene sharon sharonda sharron sharyn shauna shawna shayla shaylee shayna sheena
sheila shelbi shelbie shelby shelia shelley shelli shellie shelly sheree sheri sherie sherlyn sherri sherrie sherry sheryl shira shirlene shirley
shonda shoshana shyann shyanne shyla siena sienna sierra sigrid silvia simone sinead siobhan skyla sloane snezana socorro sofia sommer sondra sonia
sonja sonya sophia sophie soraya stacey staci stacia stacie starla starr stefani stefanie stella stephani stephanie stephany stephenie sue suella
sunita sunshine susan susana susanna susannah susanne susie suzan suzanna suzanne suzette svenja svitlana sybil sydnee sydni sydnie sylvia tabatha
tabitha talia taliyah tamara tameka tamela tamera tami tamia tamika tammi tammie tammy tamra tamsin tana tanesha tania tanika tanisha taniya tanya
tara tarah taryn tasha tatiana tatianna tatyana tawana tawnya taya tayla teena tena tenley tera teresa terese teressa teri terra terri terrie tess
tessa thalia thea thelma theodora theresa therese tia tiana tianna tiara tierra tiffani tiffanie tiffany tina tisha toni tonia tonja tonya tori tosha
tracey traci tracie trena tressa treva tricia trina trisha trista trudy tulsi twila twyla tyesha tyra ulrike ursula valarie valencia valentina valeria
valerie valery valorie vanesa vanessa veda velma venessa venus vera verna veronica vickey vicki vickie vicky victoria vida vikki viola violet violeta
virgie vivian viviana vivienne vonda wanda wendi wendy whitley whitney wilda willa willow wilma windy winifred winnie winona ximena xiomara xochitl
yadira yahaira yajaira yareli yaretzi yaritza yasmeen yasmin yasmine yazmin yesenia yessenia yoko yolanda yoselin yuki yulia yuliana yvette yvonne
zahra zainab zara zaria zariah zelda zeynep zoe zoey zoie zuri zuzana
`
    .trim()
    .split(/\s+/),
)
