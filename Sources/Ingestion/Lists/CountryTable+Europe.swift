// swift-format-ignore-file

extension CountryTable {
    static let europe = #"""
    AD | l’Andorre | Andorra | Principauté d’Andorre | andorran/andorrane | Andorre-la-Vieille
    AL | l’Albanie | Albania | République d’Albanie | albanais/albanaise | Tirana; Durrës; Vlora
    AT | l’Autriche | Austria | République d’Autriche | autrichien/autrichienne | Vienne; Salzbourg; Graz; Innsbruck; Linz; Laxenburg; Alpbach
    AX | les Îles d’Åland | Åland Islands | îles d’Åland | |
    BA | la Bosnie-Herzégovine | Bosnia and Herzegovina | Bosnie; Bosnie-et-Herzégovine | bosnien/bosnienne; bosniaque | Sarajevo; Srebrenica; Banja Luka; Mostar; Brcko; Republika Srpska; Herzégovine; Tuzla; Bihac
    BE | la Belgique | Belgium | Royaume de Belgique | belge | Bruxelles; Anvers; Gand; Liège; Louvain; Bruges; Wallonie; Flandre; Ypres
    BG | la Bulgarie | Bulgaria | République de Bulgarie | bulgare | Sofia; Varna; Plovdiv
    BV | l’île Bouvet | Bouvet Island | | |
    BY | le Bélarus | Belarus | Biélorussie; République du Bélarus | bélarussien/bélarussienne; biélorusse | Minsk
    CH | la Suisse | Switzerland | Confédération suisse | suisse; helvétique | Genève; Berne; Zurich; Bâle; Lausanne; Montreux; Lugano; Davos; Bürgenstock; Saint-Gall; Caux; Glion; Macolin; Tessin; Ascona; Mont Pèlerin
    CY | Chypre | Cyprus | République de Chypre | chypriote; chypriote grec/chypriote grecque; chypriote turc/chypriote turque | Nicosie; Larnaca; Limassol
    CZ | la Tchéquie | Czechia | République tchèque | tchèque | Prague; Brno
    DE | l’Allemagne | Germany | République fédérale d’Allemagne | ~allemand/allemande | Berlin; Bonn; Munich; Hambourg; Francfort; Cologne; Dresde; Petersberg; Leipzig; Stuttgart; Düsseldorf; Nuremberg; Brême; Weimar; Garmisch-Partenkirchen; Hanovre; Potsdam; Bavière; Karlsruhe; Heidelberg; Elmau; Tegernsee
    DK | le Danemark | Denmark | Royaume du Danemark | danois/danoise | Copenhague; Aarhus; Elseneur; Roskilde
    EE | l’Estonie | Estonia | République d’Estonie | estonien/estonienne | Tallinn; Tartu
    ES | l’Espagne | Spain | Royaume d’Espagne | ~espagnol/espagnole | Madrid; Barcelone; Séville; Cordoue; Malaga; Bilbao; Saragosse; Canaries; Valence; Saint-Sébastien; Catalogne; Pays basque; Alicante; Getafe; Algésiras; Lanzarote; Oviedo
    FI | la Finlande | Finland | République de Finlande | finlandais/finlandaise | Helsinki; Tampere; Turku; Rovaniemi; Espoo
    FO | les Îles Féroé | Faroe Islands | îles Féroé | |
    FR | la France | France | République française | ~français/française | Paris; Lyon; Strasbourg; Marseille; Toulouse; Bordeaux; Montpellier; Lille; Grenoble; Cannes; Deauville; Biarritz; Rambouillet; Le Bourget; Nantes; Évian; Versailles; Corse; Lorient; Bagnolet; Sèvres; Rennes; Aix-en-Provence; Nice; Linas-Marcoussis
    GB | le Royaume-Uni de Grande-Bretagne et d’Irlande du Nord | United Kingdom of Great Britain and Northern Ireland | Royaume-Uni; Grande-Bretagne; R.-U. | britannique; écossais/écossaise | Londres; Édimbourg; Glasgow; Manchester; Belfast; Oxford; Cambridge; Wilton Park; Angleterre; Écosse; Irlande du Nord; Pays de Galles; Cardiff; Birmingham; Gleneagles; Cornouailles
    GG | Guernesey | Guernsey | | |
    GI | Gibraltar | Gibraltar | | |
    GR | la Grèce | Greece | République hellénique | grec/grecque | Athènes; Thessalonique; Lesbos; Rhodes; Salonique; Crète; Corfou; Olympie
    GS | la Géorgie du Sud-et-les Îles Sandwich du Sud | South Georgia and the South Sandwich Islands | | |
    HR | la Croatie | Croatia | République de Croatie | croate | Zagreb; Dubrovnik; Prevlaka; Vukovar; Split; Osijek; Slavonie orientale
    HU | la Hongrie | Hungary |  | hongrois/hongroise | Budapest; Debrecen; Visegrád
    IE | l’Irlande | Ireland | République d’Irlande | irlandais/irlandaise | Dublin
    IM | l’île de Man | Isle of Man | | |
    IS | l’Islande | Iceland | République d’Islande | islandais/islandaise | Reykjavik; Keflavik
    IT | l’Italie | Italy | République italienne | ~italien/italienne | Rome; Milan; Turin; Venise; Naples; Palerme; Brindisi; Trieste; Bologne; Gênes; Lampedusa; Sicile; à Florence; L’Aquila; Syracuse; Sanremo; San Remo; Caserte; Ispra; Sardaigne; Vicence; Taormine; Frascati; Bolzano
    JE | Jersey | Jersey | | |
    LI | le Liechtenstein | Liechtenstein | Principauté du Liechtenstein | liechtensteinois/liechtensteinoise | Vaduz
    LT | la Lituanie | Lithuania | République de Lituanie | lituanien/lituanienne | Vilnius; Kaunas
    LU | le Luxembourg | Luxembourg | Grand-Duché de Luxembourg | luxembourgeois/luxembourgeoise | Schengen
    LV | la Lettonie | Latvia | République de Lettonie | letton/lettone; letton/lettonne | Riga
    MC | Monaco | Monaco | Principauté de Monaco | monégasque | Monte-Carlo
    MD | la République de Moldova | Republic of Moldova | Moldova; Moldavie; République de Moldavie | moldove; moldave | Chisinau; Chişinău; Transnistrie; Tiraspol; Gagaouzie; Bender
    ME | le Monténégro | Montenegro | | monténégrin/monténégrine | Podgorica
    MK | la Macédoine du Nord | North Macedonia | Macédoine; ex-République yougoslave de Macédoine; République de Macédoine du Nord; ERYM | macédonien/macédonienne | Skopje; Ohrid
    MT | Malte | Malta | République de Malte | maltais/maltaise | La Valette; Gozo; Sliema; Saint Julian’s
    NL | les Pays-Bas | Netherlands | Royaume des Pays-Bas; Pays-Bas (Royaume des); Hollande | néerlandais/néerlandaise; hollandais/hollandaise | La Haye; Amsterdam; Rotterdam; Utrecht; Maastricht; Leyde; Noordwijk; Wassenaar; Delft; Scheveningen; Eindhoven
    NO | la Norvège | Norway | Royaume de Norvège | norvégien/norvégienne | Oslo; Bergen; Trondheim; Stavanger
    PL | la Pologne | Poland | République de Pologne | polonais/polonaise | Varsovie; Cracovie; Gdansk; Poznan; Katowice
    PT | le Portugal | Portugal | République portugaise | ~portugais/portugaise | Lisbonne; Porto; Açores; Madère; Cascais; Sintra; Estoril; Coimbra
    RO | la Roumanie | Romania |  | roumain/roumaine | Bucarest; Constanta; Constanţa; Cluj-Napoca; Timisoara; Iasi; Sinaia
    RS | la Serbie | Serbia | République de Serbie; Serbie-et-Monténégro | serbe | Belgrade; Novi Sad; Voïvodine; Presevo
    RU | la Fédération de Russie | Russian Federation | Russie | ~russe | Moscou; Saint-Pétersbourg; Sotchi; Kazan; Ekaterinbourg; Vladivostok; Oufa; Oulianovsk; Tchétchénie; Daghestan; Bachkortostan; Khanty-Mansiïsk; Iekaterinbourg; Novossibirsk; Kaliningrad; Sibérie; Astrakhan; Beslan; Carélie
    SE | la Suède | Sweden | Royaume de Suède | suédois/suédoise | Stockholm; Göteborg; Malmö; Uppsala; Lund
    SI | la Slovénie | Slovenia | République de Slovénie | slovène | Ljubljana; Bled; Maribor; Brdo; Kranj
    SJ | Svalbard et Jan Mayen | Svalbard and Jan Mayen | Svalbard; île Jan Mayen | |
    SK | la Slovaquie | Slovakia | République slovaque | slovaque | Bratislava; Kosice
    SM | Saint-Marin | San Marino | République de Saint-Marin | saint-marinais/saint-marinaise |
    UA | l’Ukraine | Ukraine |  | ukrainien/ukrainienne | Kiev; Kyïv; Kyiv; Odessa; Kharkiv; Donetsk; Louhansk; Tchernobyl; Donbass; Marioupol; Crimée; Sébastopol; Lviv; Dnipro; Zaporijjia; Kherson; Yalta; Marinka
    VA | le Saint-Siège | Holy See | Vatican; Cité du Vatican; État de la Cité du Vatican | |
    """#
}
