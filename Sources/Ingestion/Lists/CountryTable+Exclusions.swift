extension CountryTable {
    /// Phrases that hold the name of a place and mean none: nouns apart by `,`, then `:`, then what follows them, apart
    /// by `;`; every noun goes with every name, and `-` is no noun.
    static let exclusions = #"""
        golfe, Golfe: de Guinée; d’Aden; d’Oman; du Mexique; de Finlande; de Tunis; de Californie
        mer, Mer: de Chine; de Chine méridionale; de Chine orientale; du Japon; d’Oman; de Norvège; d’Irlande; du Groenland
        fleuve, bassin, Bassin, vallée: du Niger; du Sénégal; du Congo; de la Gambie
        fleuve, Fleuve, lac, Lac: Niger; Sénégal; Congo; Gambie; Tchad; Malawi
        bassin du lac, bassin du Lac, région du lac, Bassin du lac, sous-région du lac: Tchad
        océan, Océan: indien
        -: Nouvelle-Guinée; Antilles néerlandaises; Antilles françaises; Nouvelle-Angleterre; Université Georgetown
        Convention, Conventions: de Vienne; de Genève; de La Haye; de Bâle; de Rotterdam
        Convention: de Stockholm; de Minamata; de Kampala; d’Istanbul; de Ramsar; d’Oviedo; de Lanzarote; de Budapest
        Convention: de Barcelone; de Palerme; de Mérida; de Chicago; de Montréal; de Tokyo; de Tampere; de New York
        Convention: d’Espoo; d’Aarhus; de Berne; de Bonn; de Varsovie; de Lugano; de Bamako; de Carthagène; d’Abidjan
        Convention: de Nairobi; de Nouméa; de Djedda; de Koweït; de Maputo; de Niamey; de Paris; de Rome
        Protocole, Protocoles: de Kyoto; de Montréal; de Carthagène; de Nagoya; de Maputo; de Palerme; de Genève; de Kiev
        Protocole: d’Istanbul; de Madrid; de Göteborg; de Malabo; de Nairobi; de Bâle; de Londres; de Minsk; de Lima
        Statut: de Rome
        Traité: de Lisbonne; de Maastricht; de Rome; d’Amsterdam; de Nice; de Tlatelolco; de Rarotonga
        Traité: de Bangkok; d’Abuja; de Washington; de Bruxelles; de Chaguaramas; d’Asunción; de Marrakech; de Beijing
        Traité, Traités: de Paris; de Versailles; de Montevideo; de Semipalatinsk; de Budapest
        Accord, Accords, accord, accords: de Paris; de Cotonou; de Dayton; d’Oslo; d’Arusha; de Linas-Marcoussis; d’Alger
        Accord, Accords, accord, accords: de Ouagadougou; de Djibouti; d’Abuja; de Lomé; de Lusaka; de Marrakech; de Minsk
        Accord, Accords, accord, accords: de Pretoria; de Nouméa; de Taëf; de Doha; de Stockholm; de Riyad; de Camp David
        Accord, Accords: de Samoa; d’Escazú; de Bonn; de Schengen; de Wassenaar; d’Helsinki; de Cancún; d’Accra; de La Paz
        Accord, Accords: de Carthagène; d’Esquipulas; d’Ohrid; de Rambouillet; de Bougainville; de Maputo
        Déclaration: de Vienne; de Beijing; de Bruxelles; de Paris; de Rome; de Doha; de Durban; de Bali; de Tunis
        Déclaration: de Dakar; de Bangkok; de Bamako; de Maputo; de Nairobi; de Kampala; de New York; d’Istanbul; de Moscou
        Déclaration: de Johannesburg; de Stockholm; d’Helsinki; de Marrakech; de La Havane; de Carthagène; de Manille
        Déclaration: de Tachkent; de Séoul; de Tokyo; de Londres; de Berlin; de Madrid; de Lisbonne; de Copenhague; d’Oslo
        Déclaration: de Budapest; de Bucarest; de San José; de Mexico; de Salvador; d’Alma-Ata; d’Astana; d’Ottawa
        Déclaration: de Kigali; de Nouakchott; de Luanda; de Bichkek; de Jakarta; de Kuala Lumpur; de Santiago; de Ljubljana
        Déclaration: d’Incheon; de Tbilissi; de Tirana; d’Alger; de Ouagadougou; d’Ouagadougou; de Syrte; de Djouba; d’Addis-Abeba; de Punta Cana
        Programme d’action, programme d’action: de Beijing; de Vienne; de Doha; d’Istanbul; d’Almaty
        Programme d’action, programme d’action: du Caire; de Durban; de Bruxelles; d’Addis-Abeba; de Dakar; de Copenhague
        Programme, programme, Programme de travail: de Doha; de La Haye; de Stockholm; de Nairobi; de New Delhi; de Lima
        Plan d’action, plan d’action: de Madrid; de Ouagadougou; d’Ouagadougou; de Bali; de Beijing; de Buenos Aires; de Vienne; de Lagos
        Plan d’action, plan d’action: de La Valette; de Bangkok; de Bridgetown; de Maputo; de Varsovie; de Montego Bay; de Rabat
        Plan de mise en œuvre: de Johannesburg
        Programme d’action, Modalités d’action, Orientations, Voie: de Samoa
        Stratégie: de Lisbonne; de Yokohama
        Consensus: de Monterrey; de Washington; de Montevideo; de Brisbane; de Quito; de Saint-Domingue; de Beijing
        Cadre, Cadre d’action: de Sendai; de Hyogo; de Dakar; d’Incheon; de Tampere
        Cadre mondial de la biodiversité: de Kunming-Montréal
        Principes, principes: de Paris; de Bangalore; de Montreux; de La Haye; de Johannesburg; de Vancouver; d’Oslo
        Principes, principes: de Beijing; de Kampala; d’Helsinki; de Madrid; de Nuremberg; de Yogyakarta; de Singapour
        Règles, règles: de Bangkok; de Beijing; de Tokyo; de La Haye; d’Helsinki; de Vienne; de Brasilia
        Processus, processus: de Kimberley; de Paris; de Bali; d’Istanbul; d’Oslo; d’Ottawa; de Bologne; de Barcelone; d’Astana
        Processus, processus: de Khartoum; de Rabat; de Budapest; de Prague; de Kampala; de Lisbonne; de Lima; de Berlin; de Lusaka
        Processus, processus: de Cardiff; de Turin; de Djibouti; de Copenhague; de Marrakech; de Tunis; de Nairobi
        Charte: de Paris; de Londres; d’Ottawa; de Venise; d’Athènes; d’Addis-Abeba; de Bogota
        Acte final, acte final, Acte: d’Helsinki; d’Algésiras; de Marrakech; de Vienne
        Document, document: de Vienne; de Copenhague; de Moscou; d’Istanbul; de Stockholm
        Document final, document final: de Doha; de Vienne
        Mémorandum, mémorandum: de Budapest; de Paris; de Tokyo; de Montreux; de Minsk
        Code de conduite, code de conduite: de La Haye; de Djibouti; de Yaoundé
        Pacte: de Bogota; de Paris; de Nairobi; de Cairns; de Glasgow; de Bagdad; de Varsovie
        Agenda, Programme d’action: d’Addis-Abeba; de La Havane; de Lima-Paris
        Engagement, Engagements: de Lima; de Bogota; de Carthagène; de Santiago; de Dakar; de Tunis
        Appel, Appel à l’action: de La Haye; de Paris; de Hanoï; de Marrakech; de Christchurch; de Stockholm
        Feuille de route, feuille de route: de Nairobi; de Paris; de Bali; de Doha; de Cancún
        Directives, Lignes directrices: d’Oslo; de Bonn; de Montreux; de Riyad
        Mécanisme, mécanisme: de Vienne; de Moscou; de Nairobi; de Berlin; de Varsovie
        Recommandations, recommandations: de La Haye; d’Oslo; de Lund; de Ljubljana; de Varsovie; de Bolzano
        Groupe: de Visegrád; de Lima; de Minsk
        Club: de Rome; de Paris; de Londres; de Madrid; de Budapest
        Université: d’Oxford; de Cambridge; de Tokyo; de Genève; de Londres; de Rome
        """#
}
