// swift-format-ignore-file

extension CountryTable {
    static let americas = #"""
    AG | Antigua-et-Barbuda | Antigua and Barbuda | Antigua et Barbuda; Antigua | antiguais/antiguaise | Saint John’s
    AI | Anguilla | Anguilla | | |
    AR | l’Argentine | Argentina | République argentine | argentin/argentine | Buenos Aires; Córdoba; Ushuaïa; Bariloche
    AW | Aruba | Aruba | | |
    BB | la Barbade | Barbados | | barbadien/barbadienne | Bridgetown
    BL | Saint-Barthélemy | Saint Barthélemy | | |
    BM | les Bermudes | Bermuda | | bermudien/bermudienne |
    BO | l’État plurinational de Bolivie | Plurinational State of Bolivia | Bolivie; Bolivie (État plurinational de) | bolivien/bolivienne | La Paz; Santa Cruz de la Sierra; Cochabamba; Tiquipaya
    BQ | Bonaire, Saint-Eustache et Saba | Bonaire, Sint Eustatius and Saba | Bonaire; Saint-Eustache | |
    BR | le Brésil | Brazil | République fédérative du Brésil | brésilien/brésilienne | Brasilia; Brasília; Rio de Janeiro; São Paulo; Sao Paulo; Belo Horizonte; Salvador de Bahia; Fortaleza; Recife; Foz do Iguaçu; Amazonie brésilienne
    BS | les Bahamas | Bahamas | Commonwealth des Bahamas | bahamien/bahamienne | Nassau
    BZ | le Belize | Belize | | bélizien/bélizienne | Belmopan
    CA | le Canada | Canada |  | canadien/canadienne | Ottawa; Montréal; Toronto; Vancouver; Québec; Calgary; Winnipeg; Halifax; Kananaskis; Charlevoix; Nouvelle-Écosse; Ontario; Alberta
    CL | le Chili | Chile | République du Chili | chilien/chilienne | Santiago du Chili; Valparaíso; Valparaiso; Viña del Mar; Santiago
    CO | la Colombie | Colombia | République de Colombie | colombien/colombienne | Bogota; Bogotá; Carthagène; Cartagena; Medellín; Medellin; Cali; Cúcuta; Barranquilla; Santa Marta
    CR | le Costa Rica | Costa Rica | République du Costa Rica | costaricien/costaricienne; costa-ricien/costa-ricienne | San José; San José de Costa Rica; Escazú
    CU | Cuba | Cuba | République de Cuba | cubain/cubaine | La Havane; Guantanamo; Guantánamo; Santiago de Cuba
    CW | Curaçao | Curaçao | | | Willemstad
    DM | !la Dominique | Dominica | la Dominique; Commonwealth de Dominique | dominiquais/dominiquaise | Roseau
    DO | la République dominicaine | Dominican Republic | | dominicain/dominicaine | Saint-Domingue; Santo Domingo; Punta Cana
    EC | l’Équateur | Ecuador | République de l’Équateur | équatorien/équatorienne | Quito; Guayaquil; Galapagos; Galápagos; Cuenca; Esmeraldas
    FK | les Îles Falkland (Malvinas) | Falkland Islands (Malvinas) | îles Falkland; îles Malvinas; îles Malouines; Malouines |  |
    GD | la Grenade | Grenada | | grenadien/grenadienne | Saint George’s; Saint-Georges
    GF | la Guyane française | French Guiana | Guyane |  | Cayenne; Kourou
    GL | le Groenland | Greenland | | groenlandais/groenlandaise | Nuuk
    GP | la Guadeloupe | Guadeloupe | | guadeloupéen/guadeloupéenne | Pointe-à-Pitre; Basse-Terre
    GT | le Guatemala | Guatemala | République du Guatemala; Guatémala | guatémaltèque | Antigua Guatemala; Quetzaltenango; Esquipulas
    GY | le Guyana | Guyana | République coopérative du Guyana | guyanien/guyanienne | Georgetown
    HN | le Honduras | Honduras | République du Honduras | hondurien/hondurienne | Tegucigalpa; San Pedro Sula
    HT | Haïti | Haiti | République d’Haïti | haïtien/haïtienne | Port-au-Prince; Cap-Haïtien; Les Cayes; Gonaïves; Léogâne; Jacmel; Cité Soleil; Ouanaminthe
    JM | la Jamaïque | Jamaica | | jamaïcain/jamaïcaine; jamaïquain/jamaïquaine | Kingston; Montego Bay
    KN | Saint-Kitts-et-Nevis | Saint Kitts and Nevis | Saint-Christophe-et-Niévès; Saint-Kitts et Nevis | kittitien/kittitienne | Basseterre
    KY | les Îles Caïmanes | Cayman Islands | îles Caïmans; Caïmans | |
    LC | Sainte-Lucie | Saint Lucia | | saint-lucien/saint-lucienne | Castries
    MF | Saint-Martin (partie française) | Saint Martin (French part) | | |
    MQ | la Martinique | Martinique | | martiniquais/martiniquaise | Fort-de-France
    MS | Montserrat | Montserrat | | |
    MX | le Mexique | Mexico | États-Unis du Mexique | mexicain/mexicaine | Mexico; Monterrey; Cancún; Cancun; Guadalajara; Mérida; Los Cabos; Tlatelolco; Chiapas; Acapulco; Puebla; Tijuana
    NI | le Nicaragua | Nicaragua | République du Nicaragua | nicaraguayen/nicaraguayenne | Managua
    PA | le Panama | Panama | République du Panama; Panamá | panaméen/panaméenne | ville de Panama
    PE | le Pérou | Peru | République du Pérou | péruvien/péruvienne | Lima; Cuzco; Arequipa; Cusco; Trujillo
    PM | Saint-Pierre-et-Miquelon | Saint Pierre and Miquelon | | |
    PR | Porto Rico | Puerto Rico | | portoricain/portoricaine | San Juan de Porto Rico
    PY | le Paraguay | Paraguay | République du Paraguay | paraguayen/paraguayenne | Asunción; Asuncion
    SR | le Suriname | Suriname | République du Suriname; Surinam | surinamais/surinamaise; surinamien/surinamienne | Paramaribo
    SV | El Salvador | El Salvador | République d’El Salvador; Salvador | salvadorien/salvadorienne | San Salvador
    SX | Saint-Martin (partie néerlandaise) | Sint Maarten (Dutch part) | Sint Maarten | |
    TC | les Îles Turques et Caïques | Turks and Caicos Islands | îles Turques et Caïques | |
    TT | la Trinité-et-Tobago | Trinidad and Tobago | Trinité et Tobago; Trinidad-et-Tobago; Trinidad et Tobago | trinidadien/trinidadienne | Port of Spain; Port-d’Espagne; Port-of-Spain; Chaguaramas
    US | les États-Unis d’Amérique | United States of America | États-Unis; USA; Gouvernement américain; Président américain; Congrès américain; administration américaine; U.S.A.; autorités américaines; forces américaines; Sénat américain; Département d’État américain | états-unien/états-unienne | New York; Washington; Manhasset; Long Island; San Francisco; Boston; Chicago; Houston; Los Angeles; Atlanta; Miami; Hawaï; Hawaii; Honolulu; Californie; New Jersey; Nouvelle-Orléans; Philadelphie; Floride; Texas; Alaska; Camp David; Pittsburgh; Seattle; Denver; Caroline du Nord; Caroline du Sud; Virginie; Dayton
    UY | l’Uruguay | Uruguay | République orientale de l’Uruguay | uruguayen/uruguayenne | Montevideo; Punta del Este
    VC | Saint-Vincent-et-les Grenadines | Saint Vincent and the Grenadines | Saint-Vincent-et-les-Grenadines; Saint-Vincent et les Grenadines | vincentais/vincentaise | Kingstown
    VE | la République bolivarienne du Venezuela | Bolivarian Republic of Venezuela | Venezuela; Vénézuéla; Venezuela (République bolivarienne du) | vénézuélien/vénézuélienne | Caracas; Maracaibo
    VG | les Îles Vierges britanniques | British Virgin Islands | îles Vierges britanniques | |
    VI | les Îles Vierges américaines | United States Virgin Islands | îles Vierges américaines; îles Vierges des États-Unis | |
    """#
}
