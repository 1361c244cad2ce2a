// swift-format-ignore-file

extension CountryTable {
    static let asiaPacific = #"""
    AE | les Émirats arabes unis | United Arab Emirates | Émirats | émirien/émirienne; émirati/émiratie | Abou Dhabi; Abu Dhabi; Doubaï; Dubaï; Charjah; Masdar
    AF | l’Afghanistan | Afghanistan | République islamique d’Afghanistan | afghan/afghane | Kaboul; Kandahar; Herat; Jalalabad; Mazar-e Charif; Kunduz; Balkh; Helmand; Bagram; Faizabad; Bamyan; Hérat
    AM | l’Arménie | Armenia | République d’Arménie | arménien/arménienne | Erevan; Yerevan; Gumri; Gyumri
    AS | les Samoa américaines | American Samoa | Samoa américaine | | Pago Pago
    AU | l’Australie | Australia | Commonwealth d’Australie | australien/australienne | Canberra; Sydney; Melbourne; Brisbane; Perth; Cairns; Tasmanie
    AZ | l’Azerbaïdjan | Azerbaijan | République d’Azerbaïdjan | azerbaïdjanais/azerbaïdjanaise; azéri/azérie | Bakou; Nakhitchevan; Haut-Karabakh; Haut-Karabagh; Nagorno-Karabakh; Soumgaït
    BD | le Bangladesh | Bangladesh | République populaire du Bangladesh | bangladais/bangladaise; bangladeshi/bangladeshie | Dacca; Dhaka; Cox’s Bazar; Chittagong
    BH | Bahreïn | Bahrain | Royaume de Bahreïn; Bahrein | bahreïnien/bahreïnienne | Manama; Sakhir
    BN | le Brunéi Darussalam | Brunei Darussalam | Brunéi; Brunei; Brunei Darussalam | brunéien/brunéienne | Bandar Seri Begawan
    BT | le Bhoutan | Bhutan | Royaume du Bhoutan | bhoutanais/bhoutanaise | Thimphou; Thimphu
    CC | les Îles des Cocos (Keeling) | Cocos (Keeling) Islands | îles Cocos | |
    CK | les Îles Cook | Cook Islands | îles Cook | | Rarotonga
    CN | la Chine | China | République populaire de Chine | ~chinois/chinoise | Beijing; Pékin; Shanghai; Shanghaï; Chengdu; Guangzhou; Canton; Xi’an; Nankin; Kunming; Shenzhen; Hangzhou; Xinjiang; Tibet; Wuhan; Tianjin; Suzhou; Sanya; Bo’ao; Sichuan; Yunnan; Mongolie intérieure
    CX | l’île Christmas | Christmas Island | | |
    FJ | les Fidji | Fiji | Fidji; République des Fidji; îles Fidji | fidjien/fidjienne | Suva; Nadi
    FM | les États fédérés de Micronésie | Federated States of Micronesia | Micronésie; Micronésie (États fédérés de) | micronésien/micronésienne | Palikir; Pohnpei
    GE | la Géorgie | Georgia | République de Géorgie | géorgien/géorgienne | Tbilissi; Batoumi; Soukhoumi; Abkhazie; Ossétie du Sud; Zougdidi; Soukhoum
    GU | Guam | Guam | | |
    HK | Hong Kong | Hong Kong | Hong-kong; Région administrative spéciale de Hong Kong | hongkongais/hongkongaise |
    HM | l’île Heard-et-les îles MacDonald | Heard Island and McDonald Islands | | |
    ID | l’Indonésie | Indonesia | République d’Indonésie | indonésien/indonésienne | Jakarta; Djakarta; Bali; Bandung; Aceh; Yogyakarta; Nusa Dua; Surabaya; Timor occidental; Papouasie; Sumatra; Lombok; Medan
    IL | Israël | Israel | État d’Israël | israélien/israélienne | Tel-Aviv; Tel Aviv; Haïfa; Eilat; Néguev
    IN | l’Inde | India | République de l’Inde | indien/indienne | New Delhi; Delhi; Mumbai; Bombay; Hyderabad; Bangalore; Calcutta; Chennai; Goa; Pune; Dehradun; Jaipur; Ahmedabad
    IO | le Territoire britannique de l’océan Indien | British Indian Ocean Territory | archipel des Chagos; Chagos | |
    IQ | l’Iraq | Iraq | Irak; République d’Iraq | iraquien/iraquienne; irakien/irakienne | Bagdad; Mossoul; Bassorah; Erbil; Kirkouk; Ninive; Camp Ashraf; Camp Liberty; Sinjar; Tikrit; Falloujah; Anbar; Nadjaf; Camp Hurriya
    IR | la République islamique d’Iran | Islamic Republic of Iran | Iran; Iran (République islamique d’) | iranien/iranienne | Téhéran; Ispahan; Chiraz; Ramsar; Machhad
    JO | la Jordanie | Jordan | Royaume hachémite de Jordanie | jordanien/jordanienne | Amman; Aqaba; Zaatari
    JP | le Japon | Japan |  | ~japonais/japonaise | Tokyo; Kyoto; Hiroshima; Nagasaki; Osaka; Kobe; Sendai; Nagoya; Yokohama; Hyogo; Fukushima; Okinawa; Hokkaido; Sapporo; Minamata
    KG | le Kirghizistan | Kyrgyzstan | République kirghize; Kirghizstan; Kirghizie | kirghize | Bichkek; Bishkek; Och; Issyk-Koul; Batken
    KH | le Cambodge | Cambodia | Royaume du Cambodge | cambodgien/cambodgienne | Phnom Penh; Phnom-Penh; Siem Reap
    KI | Kiribati | Kiribati | République de Kiribati | | Tarawa
    KP | la République populaire démocratique de Corée | Democratic People’s Republic of Korea | Corée du Nord; RPDC | nord-coréen/nord-coréenne | Pyongyang
    KR | la République de Corée | Republic of Korea | Corée du Sud | sud-coréen/sud-coréenne | Séoul; Incheon; Busan; Jeju; Songdo; Panmunjom; Pyeongchang; Gwangju; Daejeon
    KW | le Koweït | Kuwait | État du Koweït; Koweit | koweïtien/koweïtienne |
    KZ | le Kazakhstan | Kazakhstan | République du Kazakhstan | kazakh/kazakhe; kazakhstanais/kazakhstanaise | Astana; Almaty; Nour-Soultan; Semipalatinsk; Aktaou; Baïkonour; Semeï; Alma-Ata
    LA | la République démocratique populaire lao | Lao People’s Democratic Republic | Laos | laotien/laotienne | Vientiane; Luang Prabang
    LB | le Liban | Lebanon | République libanaise | libanais/libanaise | Beyrouth; Naqoura; Saïda; Tyr; Bekaa; Nahr el-Bared
    LK | Sri Lanka | Sri Lanka | Sri-Lanka; République socialiste démocratique de Sri Lanka; Ceylan | sri-lankais/sri-lankaise; srilankais/srilankaise | Colombo; Jaffna; Kandy
    MH | les Îles Marshall | Marshall Islands | îles Marshall; République des Îles Marshall | marshallais/marshallaise | Majuro
    MM | le Myanmar | Myanmar | Birmanie; République de l’Union du Myanmar; Union du Myanmar | birman/birmane | Yangon; Rangoun; Nay Pyi Taw; Naypyidaw; Rakhine; Mandalay; Arakan; Kachin; Maungdaw
    MN | la Mongolie | Mongolia | | mongol/mongole | Oulan-Bator; Oulan Bator
    MO | Macao | Macao | | macanais/macanaise |
    MP | les Îles Mariannes septentrionales | Northern Mariana Islands | îles Mariannes du Nord | | Saipan
    MV | les Maldives | Maldives | République des Maldives | maldivien/maldivienne | Malé
    MY | la Malaisie | Malaysia |  | malaisien/malaisienne | Kuala Lumpur; Putrajaya; Penang; Langkawi
    NC | la Nouvelle-Calédonie | New Caledonia | | néo-calédonien/néo-calédonienne | Nouméa
    NF | l’île Norfolk | Norfolk Island | | |
    NP | le Népal | Nepal | République fédérale démocratique du Népal | népalais/népalaise | Katmandou; Kathmandu; Lumbini; Pokhara
    NR | Nauru | Nauru | République de Nauru | nauruan/nauruane | Yaren
    NU | Nioué | Niue | Nioue; Niue | | Alofi
    NZ | la Nouvelle-Zélande | New Zealand | | néo-zélandais/néo-zélandaise | Wellington; Auckland; Christchurch
    OM | l’Oman | Oman | Sultanat d’Oman | omanais/omanaise | Mascate; Salalah
    PF | la Polynésie française | French Polynesia | | | Papeete; Tahiti
    PG | la Papouasie-Nouvelle-Guinée | Papua New Guinea | Papouasie Nouvelle-Guinée | papouan-néo-guinéen/papouane-néo-guinéenne | Port Moresby; Bougainville
    PH | les Philippines | Philippines | République des Philippines | philippin/philippine | Manille; Mindanao; Cebu; Tacloban; Quezon; Marawi; Davao; Los Baños
    PK | le Pakistan | Pakistan | République islamique du Pakistan | pakistanais/pakistanaise | Islamabad; Karachi; Lahore; Peshawar; Rawalpindi; Quetta; Khyber Pakhtunkhwa; Abbottabad; Baloutchistan
    PN | Pitcairn | Pitcairn | îles Pitcairn | |
    PS | l’État de Palestine | State of Palestine | Palestine; territoire palestinien occupé; territoires palestiniens occupés; Territoire palestinien occupé; Autorité palestinienne | palestinien/palestinienne | Gaza; bande de Gaza; Ramallah; Cisjordanie; Naplouse; Hébron; Bethléem; Jérusalem-Est; Rafah; Khan Younès; Khan Younis; Djénine; Jéricho
    PW | les Palaos | Palau | Palau; République des Palaos | palaosien/palaosienne | Koror; Melekeok
    QA | le Qatar | Qatar | État du Qatar | qatarien/qatarienne; qatari/qatarie | Doha
    SA | l’Arabie saoudite | Saudi Arabia | Royaume d’Arabie saoudite | saoudien/saoudienne | Riyad; Djedda; Djeddah; Jeddah; La Mecque; Médine; Taëf
    SB | les Îles Salomon | Solomon Islands | îles Salomon | salomonien/salomonienne | Honiara
    SG | Singapour | Singapore | République de Singapour | singapourien/singapourienne |
    SY | la République arabe syrienne | Syrian Arab Republic | Syrie | syrien/syrienne | Damas; Alep; Homs; Idlib; Deraa; Hama; Raqqa; Palmyre; Yarmouk; Golan; Tartous; Lattaquié; Deir el-Zor; Ghouta
    TF | les Terres australes françaises | French Southern Territories | Terres australes et antarctiques françaises | |
    TH | la Thaïlande | Thailand | Royaume de Thaïlande | thaïlandais/thaïlandaise | Bangkok; Chiang Mai; Pattaya; Phuket; Chiang Rai
    TJ | le Tadjikistan | Tajikistan | République du Tadjikistan; Tadjikstan | tadjik/tadjike | Douchanbé; Dushanbe; Khodjent; Khoudjand; Haut-Badakhchan
    TK | les Tokélaou | Tokelau | Tokélaou; Tokelau | |
    TL | le Timor-Leste | Timor-Leste | Timor oriental; Timor Leste; République démocratique du Timor-Leste | timorais/timoraise | Dili
    TM | le Turkménistan | Turkmenistan |  | turkmène | Achgabat; Ashgabat; Achkhabad; Avaza; Awaza; Turkmenbachi
    TO | les Tonga | Tonga | Tonga; Royaume des Tonga | tongan/tongane; tongien/tongienne | Nuku’alofa
    TR | la Türkiye | Türkiye | Turquie; République de Türkiye; République de Turquie | turc/turque | Ankara; Istanbul; Izmir; Antalya; Gaziantep; Konya; Bursa; Anatolie; Hatay
    TV | les Tuvalu | Tuvalu | Tuvalu | tuvaluan/tuvaluane | Funafuti
    TW | Taïwan | Taiwan | Taiwan; province chinoise de Taïwan | taïwanais/taïwanaise | Taipei
    UM | les îles mineures éloignées des États-Unis | United States Minor Outlying Islands | | |
    UZ | l’Ouzbékistan | Uzbekistan | République d’Ouzbékistan | ouzbek/ouzbèke; ouzbek | Tachkent; Tashkent; Samarcande; Boukhara; Andijan
    VN | le Viet Nam | Viet Nam | Vietnam; Viêt Nam; République socialiste du Viet Nam | vietnamien/vietnamienne | Hanoï; Hanoi; Hô Chi Minh-Ville; Ho Chi Minh-Ville; Da Nang; Saïgon
    VU | Vanuatu | Vanuatu | République de Vanuatu | vanuatuan/vanuatuane | Port-Vila; Port Vila
    WF | Wallis-et-Futuna | Wallis and Futuna | Wallis et Futuna | |
    WS | le Samoa | Samoa | Samoa; État indépendant du Samoa; Samoa occidentales | samoan/samoane | Apia
    YE | le Yémen | Yemen | République du Yémen | yéménite | Sanaa; Sana’a; Aden; Hodeïda; Taëz; Marib; Socotra; Hodeida; Saada; Taez
    AQ | l’Antarctique | Antarctica | | |
    """#
}
