// swift-format-ignore-file

extension CountryTable {
    static let africa = #"""
    AO | l’Angola | Angola | République d’Angola | angolais/angolaise | Luanda; Cabinda; Huambo; Lobito; Benguela
    BF | le Burkina Faso | Burkina Faso | Burkina; Burkina-Faso; Haute-Volta | burkinabé; burkinabè | Ouagadougou; Bobo-Dioulasso; Djibo; Dori
    BI | le Burundi | Burundi | République du Burundi | burundais/burundaise | Bujumbura; Gitega
    BJ | le Bénin | Benin | République du Bénin; Dahomey | béninois/béninoise | Cotonou; Porto-Novo
    BW | le Botswana | Botswana | République du Botswana | botswanais/botswanaise | Gaborone
    CD | la République démocratique du Congo | Democratic Republic of the Congo | RDC; Congo-Kinshasa; Zaïre; RD Congo | congolais/congolaise | Kinshasa; Goma; Bukavu; Lubumbashi; Kisangani; Bunia; Beni; Ituri; Nord-Kivu; Sud-Kivu; Kivu; Katanga; Kasaï; Mbandaka; Tanganyika; Rutshuru; Uvira; Butembo; Kananga
    CF | la République centrafricaine | Central African Republic | Centrafrique; RCA | centrafricain/centrafricaine | Bangui; Bambari; Birao; Bria; Bangassou; Bossangoa; Bouar; Kaga-Bandoro; Berbérati
    CG | le Congo | Congo | République du Congo; Congo-Brazzaville |  | Brazzaville; Pointe-Noire; Oyo
    CI | la Côte d’Ivoire | Côte d’Ivoire | République de Côte d’Ivoire | ivoirien/ivoirienne | Abidjan; Yamoussoukro; Bouaké; Grand-Bassam
    CM | le Cameroun | Cameroon | République du Cameroun | camerounais/camerounaise | Yaoundé; Douala; Bamenda; Garoua; Maroua; Limbé; Bakassi
    CV | Cabo Verde | Cabo Verde | Cap-Vert; République de Cabo Verde; îles du Cap-Vert | cap-verdien/cap-verdienne; caboverdien/caboverdienne | Praia
    DJ | Djibouti | Djibouti | République de Djibouti | djiboutien/djiboutienne | Obock
    DZ | l’Algérie | Algeria | République algérienne démocratique et populaire | algérien/algérienne | Alger; Oran; Tindouf; Tamanrasset
    EG | l’Égypte | Egypt | République arabe d’Égypte | égyptien/égyptienne | Le Caire; Caire; Charm el-Cheikh; Sharm el-Sheikh; Alexandrie; Sinaï
    EH | le Sahara occidental | Western Sahara | | sahraoui/sahraouie | Laayoune; Laâyoune
    ER | l’Érythrée | Eritrea | État d’Érythrée | érythréen/érythréenne | Asmara
    ET | l’Éthiopie | Ethiopia | République fédérale démocratique d’Éthiopie | éthiopien/éthiopienne | Addis-Abeba; Addis Abeba; Addis-Abéba; Tigré; Gambela; Mekele; Mekelle; Amhara
    GA | le Gabon | Gabon | République gabonaise | gabonais/gabonaise | Libreville; Port-Gentil; Franceville
    GH | le Ghana | Ghana | République du Ghana | ghanéen/ghanéenne | Accra; Kumasi
    GM | la Gambie | Gambia | République de Gambie | gambien/gambienne | Banjul
    GN | la Guinée | Guinea | République de Guinée; Guinée-Conakry; Guinée Conakry | guinéen/guinéenne | Conakry; Nzérékoré
    GQ | la Guinée équatoriale | Equatorial Guinea | République de Guinée équatoriale | équato-guinéen/équato-guinéenne | Malabo; Bata; Sipopo
    GW | la Guinée-Bissau | Guinea-Bissau | Guinée Bissau; République de Guinée-Bissau | bissau-guinéen/bissau-guinéenne; bissao-guinéen/bissao-guinéenne | Bissau
    KE | le Kenya | Kenya | République du Kenya | kényan/kényane; kenyan/kenyane | Nairobi; Mombasa; Dadaab; Kakuma; Gigiri; Naivasha; Garissa; Kisumu
    KM | les Comores | Comoros | Union des Comores | comorien/comorienne | Moroni; Anjouan
    LR | le Libéria | Liberia | Liberia; République du Libéria | libérien/libérienne | Monrovia; Gbarnga
    LS | le Lesotho | Lesotho | Royaume du Lesotho | lesothan/lesothane | Maseru
    LY | la Libye | Libya | État de Libye; Jamahiriya arabe libyenne; Lybie | libyen/libyenne; lybien/lybienne | Tripoli; Benghazi; Misrata; Syrte; Ghadamès; Sebha; Sabha; Tobrouk; Derna; Fezzan; Cyrénaïque; Tripolitaine
    MA | le Maroc | Morocco | Royaume du Maroc | marocain/marocaine | Rabat; Casablanca; Marrakech; Skhirat; Tanger; Fès; Agadir
    MG | Madagascar | Madagascar | République de Madagascar | malgache | Antananarivo; Tananarive
    ML | le Mali | Mali | République du Mali | malien/malienne | Bamako; Gao; Kidal; Tombouctou; Mopti; Ménaka; Ségou; Taoudenni; Tessalit; Sikasso; Aguelhok
    MR | la Mauritanie | Mauritania | République islamique de Mauritanie | mauritanien/mauritanienne | Nouakchott; Nouadhibou; Nema; Bassikounou
    MU | !Maurice | Mauritius | République de Maurice; île Maurice; à Maurice | mauricien/mauricienne | Port-Louis
    MW | le Malawi | Malawi | République du Malawi | malawien/malawienne; malawite | Lilongwe; Blantyre
    MZ | le Mozambique | Mozambique | République du Mozambique | mozambicain/mozambicaine | Maputo; Beira; Cabo Delgado
    NA | la Namibie | Namibia | République de Namibie | namibien/namibienne | Windhoek; Swakopmund; Walvis Bay
    NE | le Niger | Niger | République du Niger | nigérien/nigérienne | Niamey; Agadez; Diffa; Tillabéri; Zinder
    NG | le Nigéria | Nigeria | Nigeria; République fédérale du Nigéria | nigérian/nigériane | Abuja; Lagos; Maiduguri; Borno; Kano; Calabar; Port Harcourt; delta du Niger; Adamawa; Yobe
    RE | !la Réunion | Réunion | île de la Réunion; île de La Réunion | réunionnais/réunionnaise |
    RW | le Rwanda | Rwanda | République rwandaise; République du Rwanda | rwandais/rwandaise | Kigali; Gisenyi; Butare
    SC | les Seychelles | Seychelles | République des Seychelles | seychellois/seychelloise | Mahé
    SD | le Soudan | Sudan | République du Soudan | soudanais/soudanaise | Khartoum; Darfour; Kordofan; El Fasher; Nyala; El Geneina; Port-Soudan; Kadougli; Nil Bleu; Omdurman; Abyei; El-Fasher; El Facher; El-Geneina; Wad Madani; monts Nouba
    SH | Sainte-Hélène | Saint Helena, Ascension and Tristan da Cunha | Sainte-Hélène, Ascension et Tristan da Cunha; Tristan da Cunha |  | Jamestown
    SL | la Sierra Leone | Sierra Leone | Sierra-Leone; République de Sierra Leone | sierra-léonais/sierra-léonaise; sierraléonais/sierraléonaise | Freetown
    SN | le Sénégal | Senegal | République du Sénégal | sénégalais/sénégalaise | Dakar; Casamance; Saly; Diamniadio
    SO | la Somalie | Somalia | République fédérale de Somalie | somalien/somalienne; somali/somalie | Mogadiscio; Mogadishu; Kismayo; Puntland; Somaliland; Baidoa; Belet Weyne; Galmudug; Garowe; Hargeisa; Bosasso; Jubaland; Jubbaland
    SS | le Soudan du Sud | South Sudan | République du Soudan du Sud; Sud-Soudan; Sud Soudan | sud-soudanais/sud-soudanaise | Djouba; Juba; Malakal; Bentiu; Bor; Wau; Yei; Jonglei; Haut-Nil; Équatoria
    ST | Sao Tomé-et-Principe | Sao Tome and Principe | São Tomé-et-Príncipe; Sao Tomé et Principe; São Tomé et Príncipe | santoméen/santoméenne | São Tomé
    SZ | l’Eswatini | Eswatini | Swaziland; Royaume d’Eswatini; Royaume du Swaziland | swazi/swazie; eswatinien/eswatinienne | Mbabane
    TD | le Tchad | Chad | République du Tchad | tchadien/tchadienne | N’Djamena; Ndjamena; Abéché; Moundou; N’Djaména; Ndjaména
    TG | le Togo | Togo | République togolaise | togolais/togolaise | Lomé
    TN | la Tunisie | Tunisia | République tunisienne | tunisien/tunisienne | Tunis; Sousse; Djerba; Hammamet; Gammarth; Carthage
    TZ | la République-Unie de Tanzanie | United Republic of Tanzania | Tanzanie; République Unie de Tanzanie | tanzanien/tanzanienne | Dar es-Salaam; Dar es Salaam; Dodoma; Arusha; Zanzibar; Mwanza; Kigoma; Moshi
    UG | l’Ouganda | Uganda | République d’Ouganda | ougandais/ougandaise | Kampala; Entebbe; Gulu; Munyonyo
    YT | Mayotte | Mayotte | | mahorais/mahoraise | Mamoudzou
    ZA | l’Afrique du Sud | South Africa | République sud-africaine; République d’Afrique du Sud | sud-africain/sud-africaine | Pretoria; Johannesburg; Le Cap; Durban; Midrand; Sun City; Kimberley
    ZM | la Zambie | Zambia | République de Zambie | zambien/zambienne | Lusaka; Ndola
    ZW | le Zimbabwe | Zimbabwe | République du Zimbabwe | zimbabwéen/zimbabwéenne | Harare; Bulawayo
    """#
}
