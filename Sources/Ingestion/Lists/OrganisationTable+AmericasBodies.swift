// swift-format-ignore-file

extension OrganisationTable {
    /// Bodies of the organisations of the Americas, and the smaller ones.
    static let americasBodies = #"""
    # Organisation of American States and the inter-American system
    iajc subsidiary oas
      fr Comité juridique interaméricain
      en Inter-American Juridical Committee
      acronyms - IAJC

    citel subsidiary oas
      fr Commission interaméricaine des télécommunications
      en Inter-American Telecommunication Commission
      acronyms CITEL CITEL

    mapp subsidiary oas
      fr Mission d’appui au processus de paix en Colombie
      en Mission to Support the Peace Process in Colombia
      acronyms MAPP MAPP
      alias Mission d’appui au processus de paix en Colombie de l’Organisation des États américains

    maccih subsidiary oas
      fr Mission d’appui contre la corruption et l’impunité au Honduras
      en Mission to Support the Fight against Corruption and Impunity in Honduras
      acronyms - MACCIH

    mission-speciale-de-l-organisation-des-etats-americains-pour-le-renforcement-de-la-democratie-en-haiti subsidiary oas
      fr Mission spéciale de l’Organisation des États américains pour le renforcement de la démocratie en Haïti
      en OAS Special Mission for Strengthening Democracy in Haiti
      alias Mission spéciale de l’OEA en Haïti

    mission-conjointe-d-observation-electorale-de-l-oea-et-de-la-caricom subsidiary oas
      fr Mission conjointe d’observation électorale de l’OEA et de la CARICOM
      en Joint OAS-CARICOM Electoral Observation Mission
      alias Mission conjointe d’observation électorale de l’Organisation des États américains et de la Communauté des Caraïbes

    commission-interamericaine-des-ports subsidiary oas
      fr Commission interaméricaine des ports
      en Inter-American Committee on Ports

    paigh subsidiary oas
      fr Institut panaméricain de géographie et d’histoire
      en Pan-American Institute of Geography and History
      acronyms IPGH PAIGH

    mesicic subsidiary oas
      fr Mécanisme de suivi de l’application de la Convention interaméricaine contre la corruption
      en Follow-Up Mechanism for the Implementation of the Inter-American Convention against Corruption
      acronyms - MESICIC

    mem subsidiary oas
      fr Mécanisme d’évaluation multilatéral
      en Multilateral Evaluation Mechanism
      acronyms - MEM

    # Caribbean and Central America
    crosq subsidiary caricom
      fr Organisation régionale de normalisation de la CARICOM
      en CARICOM Regional Organisation for Standards and Quality
      acronyms - CROSQ

    crfm subsidiary caricom
      fr Mécanisme régional des pêches des Caraïbes
      en Caribbean Regional Fisheries Mechanism
      acronyms - CRFM

    cardi subsidiary caricom
      fr Institut de recherche et de développement agricoles des Caraïbes
      en Caribbean Agricultural Research and Development Institute
      acronyms - CARDI

    cofcor subsidiary caricom
      fr Conseil des relations extérieures et communautaires
      en Council for Foreign and Community Relations
      acronyms - COFCOR

    groupe-de-personnalites-eminentes-de-la-caricom subsidiary caricom
      fr Groupe de personnalités éminentes de la CARICOM
      en CARICOM Eminent Persons Group
      alias Groupe de personnalités éminentes

    centre-d-epidemiologie-des-caraibes subsidiary caricom
      fr Centre d’épidémiologie des Caraïbes
      en Caribbean Epidemiology Centre

    uwi international-other -
      fr Université des Indes occidentales
      en University of the West Indies
      acronyms - UWI

    rss regional -
      fr Système régional de sécurité
      en Regional Security System
      acronyms - RSS

    cto regional -
      fr Organisation du tourisme des Caraïbes
      en Caribbean Tourism Organization
      acronyms - CTO

    eccb financial-institution -
      fr Banque centrale des Caraïbes orientales
      en Eastern Caribbean Central Bank
      acronyms - ECCB

    wecafc regional -
      fr Commission des pêches pour l’Atlantique Centre-Ouest
      en Western Central Atlantic Fishery Commission
      acronyms COPACO WECAFC

    cour-centramericaine-de-justice subsidiary sica
      fr Cour centraméricaine de justice
      en Central American Court of Justice

    commca subsidiary sica
      fr Conseil des ministres de la femme d’Amérique centrale et de la République dominicaine
      en Council of Ministers for Women’s Affairs of Central America and the Dominican Republic
      acronyms - COMMCA

    commission-de-securite-d-amerique-centrale subsidiary sica
      fr Commission de sécurité d’Amérique centrale
      en Central American Security Commission

    cepredenac subsidiary sica
      fr Centre de coordination pour la prévention des catastrophes naturelles en Amérique centrale
      en Coordination Centre for the Prevention of Natural Disasters in Central America
      acronyms - CEPREDENAC

    comisca subsidiary sica
      fr Conseil des ministres de la santé d’Amérique centrale
      en Council of Ministers of Health of Central America
      acronyms - COMISCA

    # South America
    parlement-andin subsidiary can
      fr Parlement andin
      en Andean Parliament

    tribunal-de-justice-de-la-communaute-andine subsidiary can
      fr Tribunal de justice de la Communauté andine
      en Court of Justice of the Andean Community

    organisme-andin-de-la-sante regional -
      fr Organisme andin de la santé
      en Andean Health Organization

    parlasur subsidiary mercosur
      fr Parlement du MERCOSUR
      en MERCOSUR Parliament
      acronyms PARLASUR PARLASUR

    conseil-de-defense-sud-americain subsidiary unasur
      fr Conseil de défense sud-américain
      en South American Defence Council

    comite-intergouvernemental-coordonnateur-des-pays-du-bassin-de-la-plata regional -
      fr Comité intergouvernemental coordonnateur des pays du bassin de la Plata
      en Intergovernmental Coordinating Committee of the Plata Basin Countries

    fonplata financial-institution -
      fr Fonds financier pour le développement du bassin du Río de la Plata
      en Financial Fund for the Development of the River Plate Basin
      acronyms FONPLATA FONPLATA

    flar financial-institution -
      fr Fonds latino-américain de réserves
      en Latin American Reserve Fund
      acronyms FLAR FLAR

    prosur regional -
      fr Forum pour le progrès et l’intégration de l’Amérique du Sud
      en Forum for the Progress and Integration of South America
      acronyms - PROSUR

    cpps regional -
      fr Commission permanente du Pacifique Sud
      en Permanent Commission for the South Pacific
      acronyms CPPS CPPS

    lacac regional -
      fr Commission latino-américaine de l’aviation civile
      en Latin American Civil Aviation Commission
      acronyms CLAC LACAC

    union-latine regional -
      fr Union latine
      en Latin Union

    comjib international-other -
      fr Conférence des ministres de la justice des pays ibéro-américains
      en Conference of Ministers of Justice of the Ibero-American Countries
      acronyms - COMJIB

    groupe-de-lima regional -
      fr Groupe de Lima
      en Lima Group

    societe-interamericaine-d-investissement financial-institution idb
      fr Société interaméricaine d’investissement
      en Inter-American Investment Corporation
      alias BID Invest
    """#
}
