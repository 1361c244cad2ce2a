// swift-format-ignore-file

extension OrganisationTable {
    /// Offices and divisions inside the departments, and advisers of the Secretary-General.
    static let unSecretariatOffices = #"""
    # Political affairs, peacebuilding and peace operations
    division-de-l-afrique un-secretariat dppa
      fr Division de l’Afrique
      en Africa Division
      alias Division Afrique

    division-de-l-asie-et-du-pacifique un-secretariat dppa
      fr Division de l’Asie et du Pacifique
      en Asia and the Pacific Division

    division-de-l-europe-de-l-asie-centrale-et-des-ameriques un-secretariat dppa
      fr Division de l’Europe, de l’Asie centrale et des Amériques
      en Europe, Central Asia and Americas Division

    division-du-moyen-orient un-secretariat dppa
      fr Division du Moyen-Orient
      en Middle East Division

    division-des-droits-des-palestiniens un-secretariat dppa
      fr Division des droits des Palestiniens
      en Division for Palestinian Rights

    scad un-secretariat dppa
      fr Division des affaires du Conseil de sécurité
      en Security Council Affairs Division
      acronyms - SCAD

    groupe-de-la-decolonisation un-secretariat dppa
      fr Groupe de la décolonisation
      en Decolonization Unit

    equipe-de-reserve-d-experts-de-haut-niveau-en-mediation un-secretariat dppa
      fr Équipe de réserve d’experts de haut niveau en médiation
      en Standby Team of Senior Mediation Advisers
      alias Équipe de réserve d’experts en médiation
      alias équipe d’experts en médiation de réserve

    orolsi un-secretariat dpo
      fr Bureau de l’état de droit et des institutions chargées de la sécurité
      en Office of Rule of Law and Security Institutions
      acronyms - OROLSI

    oma un-secretariat dpo
      fr Bureau des affaires militaires
      en Office of Military Affairs
      acronyms - OMA

    bureau-des-operations un-secretariat dpo
      fr Bureau des opérations
      en Office of Operations

    division-de-la-police un-secretariat dpo
      fr Division de la police
      en Police Division
      alias Division de la police des Nations Unies
      alias Conseiller{|e} pour les questions de police

    dpet un-secretariat dpo
      fr Division des politiques, de l’évaluation et de la formation
      en Policy, Evaluation and Training Division
      acronyms - DPET

    its un-secretariat dpo
      fr Service intégré de formation
      en Integrated Training Service
      acronyms - ITS

    section-des-pratiques-optimales-de-maintien-de-la-paix un-secretariat dpo
      fr Section des pratiques optimales de maintien de la paix
      en Peacekeeping Best Practices Section
      alias Groupe des pratiques optimales de maintien de la paix

    service-consultatif-des-questions-penales-et-judiciaires-et-de-l-administration-penitentiaire un-secretariat dpo
      fr Service consultatif des questions pénales et judiciaires et de l’administration pénitentiaire
      en Justice and Corrections Service
      alias Service des questions judiciaires et pénitentiaires

    section-du-desarmement-de-la-demobilisation-et-de-la-reintegration un-secretariat dpo
      fr Section du désarmement, de la démobilisation et de la réintégration
      en Disarmament, Demobilization and Reintegration Section

    groupe-de-la-reforme-du-secteur-de-la-securite un-secretariat dpo
      fr Groupe de la réforme du secteur de la sécurité
      en Security Sector Reform Unit

    capacite-permanente-de-police un-secretariat dpo
      fr Capacité permanente de police
      en Standing Police Capacity
      alias Force de police permanente
      alias Police permanente

    unocc un-secretariat dpo
      fr Centre d’opérations et de crise des Nations Unies
      en United Nations Operations and Crisis Centre
      acronyms - UNOCC

    service-de-la-constitution-des-forces un-secretariat dpo
      fr Service de la constitution des forces
      en Force Generation Service

    opsp un-secretariat un
      fr Bureau du Directeur chargé du partenariat stratégique pour le maintien de la paix
      en Peacekeeping Strategic Partnerships Office
      acronyms - OPSP
      alias Bureau du partenariat stratégique pour le maintien de la paix

    # Operational support and management
    ictd un-secretariat dos
      fr Division de l’informatique et des communications
      en Information and Communications Technology Division
      acronyms - ICTD

    division-du-personnel-des-missions un-secretariat dfs
      fr Division du personnel des missions
      en Field Personnel Division

    division-de-l-appui-logistique un-secretariat dfs
      fr Division de l’appui logistique
      en Logistics Support Division

    division-des-achats un-secretariat dos
      fr Division des achats
      en Procurement Division

    service-de-la-gestion-des-soins-de-sante-et-de-la-securite-et-de-la-sante-au-travail un-secretariat dos
      fr Service de la gestion des soins de santé et de la sécurité et de la santé au travail
      en Division of Healthcare Management and Occupational Safety and Health
      alias Division des services médicaux

    bureau-de-la-gestion-de-la-chaine-d-approvisionnement un-secretariat dos
      fr Bureau de la gestion de la chaîne d’approvisionnement
      en Office of Supply Chain Management

    bureau-des-operations-d-appui un-secretariat dos
      fr Bureau des opérations d’appui
      en Office of Support Operations

    division-du-developpement-des-capacites-et-de-la-formation-operationnelle un-secretariat dos
      fr Division du développement des capacités et de la formation opérationnelle
      en Capacity Development and Operational Training Division

    cds un-secretariat dmspc
      fr Service Déontologie et discipline
      en Conduct and Discipline Service
      acronyms - CDS
      alias Groupe Déontologie et discipline
      alias Groupe de la déontologie et de la discipline
      alias équipe Déontologie et discipline
      alias Équipes Déontologie et discipline
      alias équipes déontologie et discipline

    division-de-la-transformation-operationnelle-et-de-la-responsabilite un-secretariat dmspc
      fr Division de la transformation opérationnelle et de la responsabilité
      en Business Transformation and Accountability Division

    oppfb un-secretariat dmspc
      fr Bureau de la planification des programmes, des finances et du budget
      en Office of Programme Planning, Finance and Budget
      acronyms - OPPFB
      alias Bureau de la planification des programmes, des finances et du budget du Secrétariat

    ocss un-secretariat dm
      fr Bureau des services centraux d’appui
      en Office of Central Support Services
      acronyms - OCSS

    division-des-investigations un-secretariat oios
      fr Division des investigations
      en Investigations Division

    division-de-l-audit-interne un-secretariat oios
      fr Division de l’audit interne
      en Internal Audit Division

    division-de-l-inspection-et-de-l-evaluation un-secretariat oios
      fr Division de l’inspection et de l’évaluation
      en Inspection and Evaluation Division

    gaead un-secretariat dgacm
      fr Division des affaires de l’Assemblée générale et du Conseil économique et social
      en General Assembly and ECOSOC Affairs Division
      acronyms - GAEAD

    division-de-la-codification un-secretariat ola
      fr Division de la codification
      en Codification Division

    section-des-traites un-secretariat ola
      fr Section des traités
      en Treaty Section

    division-du-droit-commercial-international un-secretariat ola
      fr Division du droit commercial international
      en International Trade Law Division

    # Economic and social affairs, and the regional commissions’ offices
    fsdo un-secretariat desa
      fr Bureau du financement du développement durable
      en Financing for Sustainable Development Office
      acronyms - FSDO
      alias Bureau du financement du développement

    dsdg un-secretariat desa
      fr Division des objectifs de développement durable
      en Division for Sustainable Development Goals
      acronyms - DSDG
      alias Division du développement durable

    disd un-secretariat desa
      fr Division du développement social inclusif
      en Division for Inclusive Social Development
      acronyms - DISD
      alias Division des politiques sociales et du développement social

    dpidg un-secretariat desa
      fr Division des institutions publiques et de l’administration numérique
      en Division for Public Institutions and Digital Government
      acronyms - DPIDG
      alias Division de l’administration publique et de la gestion du développement

    eapd un-secretariat desa
      fr Division de l’analyse et des politiques économiques
      en Economic Analysis and Policy Division
      acronyms - EAPD
      alias Division des politiques et de l’analyse du développement

    oisc un-secretariat desa
      fr Bureau de l’appui intergouvernemental et de la coordination pour le développement durable
      en Office of Intergovernmental Support and Coordination for Sustainable Development
      acronyms - OISC
      alias Bureau de l’appui au Conseil économique et social et de la coordination

    daw un-secretariat desa
      fr Division de la promotion de la femme
      en Division for the Advancement of Women
      acronyms - DAW

    uncrd un-secretariat desa
      fr Centre des Nations Unies pour le développement régional
      en United Nations Centre for Regional Development
      acronyms - UNCRD

    osagi un-secretariat un
      fr Bureau de la Conseillère spéciale pour la problématique hommes-femmes et la promotion de la femme
      en Office of the Special Adviser on Gender Issues and Advancement of Women
      acronyms - OSAGI
      alias Bureau de la Conseillère spéciale pour l’égalité des sexes et la promotion de la femme

    rcnyo un-secretariat un
      fr Bureau des commissions régionales à New York
      en Regional Commissions New York Office
      acronyms - RCNYO
      alias Bureau des commissions régionales

    idep un-other eca
      fr Institut africain de développement économique et de planification
      en African Institute for Economic Development and Planning
      acronyms IDEP IDEP

    apcict un-other escap
      fr Centre Asie-Pacifique de formation aux technologies de l’information et de la communication pour le développement
      en Asian and Pacific Training Centre for Information and Communication Technology for Development
      acronyms - APCICT

    siap un-other escap
      fr Institut de statistique pour l’Asie et le Pacifique
      en Statistical Institute for Asia and the Pacific
      acronyms - SIAP

    cdcc un-other eclac
      fr Comité de développement et de coopération des Caraïbes
      en Caribbean Development and Cooperation Committee
      acronyms - CDCC

    ilpes un-other eclac
      fr Institut de planification économique et sociale pour l’Amérique latine et les Caraïbes
      en Latin American and Caribbean Institute for Economic and Social Planning
      acronyms - ILPES

    # Drugs, crime and terrorism
    tpb un-secretariat unodc
      fr Service de la prévention du terrorisme
      en Terrorism Prevention Branch
      acronyms - TPB

    # Humanitarian affairs
    undac un-secretariat ocha
      fr Équipe des Nations Unies pour l’évaluation et la coordination en cas de catastrophe
      en United Nations Disaster Assessment and Coordination
      acronyms - UNDAC
      alias Équipe des Nations Unies chargée de l’évaluation et de la coordination en cas de catastrophe

    insarag un-other ocha
      fr Groupe consultatif international de la recherche et du sauvetage
      en International Search and Rescue Advisory Group
      acronyms - INSARAG

    irin un-secretariat ocha
      fr Réseaux régionaux intégrés d’information
      en Integrated Regional Information Networks
      acronyms - IRIN

    unhrd un-other wfp
      fr Dépôt de matériel humanitaire des Nations Unies
      en United Nations Humanitarian Response Depot
      acronyms - UNHRD
      alias Entrepôt de fournitures humanitaires des Nations Unies

    unhas un-other wfp
      fr Service aérien d’aide humanitaire des Nations Unies
      en United Nations Humanitarian Air Service
      acronyms - UNHAS

    hct un-other iasc
      fr Équipe de pays pour l’action humanitaire
      en Humanitarian Country Team
      acronyms - HCT
      alias équipes de pays pour l’action humanitaire

    # Information
    service-des-centres-d-information un-secretariat dpi
      fr Service des centres d’information
      en Information Centres Service

    radio-des-nations-unies un-secretariat dgc
      fr Radio des Nations Unies
      en United Nations Radio
      alias Radio ONU
      alias ONU Info
      alias Centre d’actualités de l’ONU

    fonds-de-l-organisation-des-nations-unies-pour-la-cooperation-sud-sud un-other un
      fr Fonds de l’Organisation des Nations Unies pour la coopération Sud-Sud
      en United Nations Fund for South-South Cooperation
      alias Fonds des Nations Unies pour la coopération Sud-Sud

    # Advisers of the Secretary-General
    unosdp un-secretariat un
      fr Bureau du Conseiller spécial pour le sport au service du développement et de la paix
      en United Nations Office on Sport for Development and Peace
      acronyms - UNOSDP
      alias Bureau des Nations Unies pour le sport au service du développement et de la paix

    envoye-special-du-secretaire-general-pour-l-action-climatique un-secretariat un
      fr Envoyé spécial du Secrétaire général pour l’action climatique
      en Special Envoy of the Secretary-General on Climate Action
      alias Envoyé spécial du Secrétaire général pour les changements climatiques

    representant-special-du-secretaire-general-pour-les-migrations-internationales un-secretariat un
      fr Représentant spécial du Secrétaire général pour les migrations internationales
      en Special Representative of the Secretary-General for International Migration
      alias Représentant{|e} spécial{|e} du Secrétaire général pour les migrations

    bureau-de-coordination-de-la-lutte-contre-l-ebola un-secretariat un
      fr Bureau de coordination de la lutte contre l’Ebola
      en United Nations Ebola Emergency Response Office
      alias Envoyé spécial du Secrétaire général pour Ebola
      alias Coordonnat{eur|rice} des Nations Unies pour la lutte contre Ebola

    envoye-special-pour-les-personnes-handicapees-et-l-accessibilite un-other un
      fr Envoyé spécial pour les personnes handicapées et l’accessibilité
      en Special Envoy on Disability and Accessibility
    """#
}
