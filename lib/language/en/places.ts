import { wordList } from '@/lib/language/word-list'

/**
 * Countries (ISO 3166 English short names as news writes them), their adjectives and peoples (Unicode CLDR territory names; the table
 * of demonyms in the CIA World Factbook); peoples and faiths that news speaks of in the same way.
 */
export const nations = wordList(`
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium
belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chad chile china colombia comoros congo
croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia europe fiji finland france gabon gambia
germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique
myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal
qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden
switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan
vanuatu vatican venezuela vietnam wales yemen zambia zimbabwe us u.s u.s.a usa uk u.k eu e.u uae america africa asia
afghan albanian algerian american angolan argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi
belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian chilean chinese colombian congolese croatian cuban
cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian european filipino finnish french gambian georgian german
ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian
kazakh kenyan kosovar kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian malaysian malian maltese mexican
moldovan mongolian moroccan mozambican namibian nepali nepalese nicaraguan nigerian norwegian omani pakistani palestinian panamanian
paraguayan peruvian philippine polish portuguese qatari romanian russian rwandan salvadoran saudi scottish senegalese serbian singaporean
slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tunisian turkish ugandan ukrainian
uruguayan uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean african
korea korean zealand hispanic latino arab kurd jewish muslim islamic christian catholic protestant sunni shiite
`)

/**
 * The states of the US and provinces of Canada (USPS, Canada Post), and the cities and regions that a foreign desk names most
 * (GeoNames, cities over two million, and seats of government).
 */
export const localities = wordList(`
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky
louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan newfoundland
washington london paris berlin moscow beijing tokyo brussels rome madrid kyiv kiev jerusalem gaza tehran baghdad kabul damascus cairo
ankara istanbul delhi mumbai islamabad karachi dhaka jakarta manila bangkok hanoi seoul pyongyang taipei shanghai wuhan shenzhen guangzhou sydney
melbourne canberra ottawa toronto montreal vancouver chicago boston houston dallas atlanta detroit seattle philadelphia phoenix miami denver
baltimore milwaukee minneapolis cleveland pittsburgh cincinnati orlando sacramento nairobi lagos abuja johannesburg pretoria kinshasa khartoum
tripoli algiers tunis beirut riyadh dubai doha athens vienna prague warsaw budapest bucharest sofia belgrade stockholm oslo copenhagen
helsinki dublin edinburgh glasgow cardiff belfast manchester birmingham liverpool leeds havana caracas bogota lima santiago brasilia geneva
north south east west new york jersey hampshire hong kong los angeles las vegas orleans kharkiv odesa mariupol donetsk luhansk crimea kashmir tibet xinjiang catalonia bavaria
`)

/** Months and days of the week. */
export const calendar = wordList(`
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
`)
