// swift-format-ignore-file

extension OrganisationTable {
    /// Peace operations, special political missions and envoys in the Middle East, Asia, the Pacific and Europe since 1990.
    static let unMissionsAsiaEurope = #"""
    # Middle East

    untso un-mission un
      fr Organisme des Nations Unies chargé de la surveillance de la trêve
      en United Nations Truce Supervision Organization
      acronyms ONUST UNTSO

    undof un-mission un
      fr Force des Nations Unies chargée d’observer le dégagement
      en United Nations Disengagement Observer Force
      acronyms FNUOD UNDOF

    unifil un-mission un
      fr Force intérimaire des Nations Unies au Liban
      en United Nations Interim Force in Lebanon
      acronyms FINUL UNIFIL

    unikom un-mission un
      fr Mission d’observation des Nations Unies pour l’Iraq et le Koweït
      en United Nations Iraq-Kuwait Observation Mission
      acronyms MONUIK UNIKOM

    unsmis un-mission un
      fr Mission de supervision des Nations Unies en République arabe syrienne
      en United Nations Supervision Mission in Syria
      acronyms MISNUS UNSMIS
      alias Mission de supervision des Nations Unies en Syrie

    unami un-mission un
      fr Mission d’assistance des Nations Unies pour l’Iraq
      en United Nations Assistance Mission for Iraq
      acronyms MANUI UNAMI
      alias Mission d’assistance des Nations Unies en Iraq
      alias Mission d’assistance des Nations Unies en Irak
      alias Mission d’assistance des Nations Unies pour l’Irak

    unmha un-mission un
      fr Mission des Nations Unies en appui à l’Accord sur Hodeïda
      en United Nations Mission to Support the Hudaydah Agreement
      acronyms MINUAAH UNMHA
      alias Mission des Nations Unies à l’appui de l’Accord sur Hodeïda

    unsco un-mission un
      fr Bureau du Coordonnateur spécial des Nations Unies pour le processus de paix au Moyen-Orient
      en Office of the United Nations Special Coordinator for the Middle East Peace Process
      acronyms UNSCO UNSCO
      alias {Coordonnateur spécial|Coordonnatrice spéciale} des Nations Unies pour le processus de paix au Moyen-Orient
      alias {Coordonnateur spécial|Coordonnatrice spéciale} pour le processus de paix au Moyen-Orient

    unscol un-mission un
      fr Bureau du Coordonnateur spécial des Nations Unies pour le Liban
      en Office of the United Nations Special Coordinator for Lebanon
      acronyms UNSCOL UNSCOL
      alias {Coordonnateur spécial|Coordonnatrice spéciale} des Nations Unies pour le Liban
      alias Bureau de la Coordonnatrice spéciale des Nations Unies pour le Liban

    osesgy un-mission un
      fr Bureau de l’Envoyé spécial du Secrétaire général pour le Yémen
      en Office of the Special Envoy of the Secretary-General for Yemen
      acronyms - OSESGY

    bureau-de-l-envoye-special-du-secretaire-general-pour-la-syrie un-mission un
      fr Bureau de l’Envoyé spécial du Secrétaire général pour la Syrie
      en Office of the Special Envoy of the Secretary-General for Syria

    mission-conjointe-de-l-organisation-pour-l-interdiction-des-armes-chimiques-et-de-l-organisation-des-nations-unies un-mission un
      fr Mission conjointe de l’Organisation pour l’interdiction des armes chimiques et de l’Organisation des Nations Unies
      en OPCW-United Nations Joint Mission
      alias Mission conjointe OIAC-ONU
      alias Mission conjointe de l’OIAC et de l’ONU

    oip un-mission un
      fr Bureau chargé du Programme Iraq
      en Office of the Iraq Programme
      acronyms - OIP

    # Asia and the Pacific

    unmogip un-mission un
      fr Groupe d’observateurs militaires des Nations Unies dans l’Inde et le Pakistan
      en United Nations Military Observer Group in India and Pakistan
      acronyms UNMOGIP UNMOGIP
      alias Groupe d’observateurs militaires des Nations Unies en Inde et au Pakistan

    unama un-mission un
      fr Mission d’assistance des Nations Unies en Afghanistan
      en United Nations Assistance Mission in Afghanistan
      acronyms MANUA UNAMA

    unsma un-mission un
      fr Mission spéciale des Nations Unies en Afghanistan
      en United Nations Special Mission to Afghanistan
      acronyms - UNSMA

    ungomap un-mission un
      fr Mission de bons offices des Nations Unies en Afghanistan et au Pakistan
      en United Nations Good Offices Mission in Afghanistan and Pakistan
      acronyms UNGOMAP UNGOMAP

    untac un-mission un
      fr Autorité provisoire des Nations Unies au Cambodge
      en United Nations Transitional Authority in Cambodia
      acronyms APRONUC UNTAC

    unamic un-mission un
      fr Mission préparatoire des Nations Unies au Cambodge
      en United Nations Advance Mission in Cambodia
      acronyms MIPRENUC UNAMIC

    unmot un-mission un
      fr Mission d’observation des Nations Unies au Tadjikistan
      en United Nations Mission of Observers in Tajikistan
      acronyms MONUT UNMOT
      alias Mission des observateurs des Nations Unies au Tadjikistan

    untop un-mission un
      fr Bureau d’appui des Nations Unies pour la consolidation de la paix au Tadjikistan
      en United Nations Tajikistan Office of Peacebuilding
      acronyms - UNTOP
      alias Bureau des Nations Unies pour la consolidation de la paix au Tadjikistan

    unrcca un-mission un
      fr Centre régional des Nations Unies pour la diplomatie préventive en Asie centrale
      en United Nations Regional Centre for Preventive Diplomacy for Central Asia
      acronyms UNRCCA UNRCCA
      alias Centre régional des Nations Unies pour la diplomatie préventive pour l’Asie centrale

    unmin un-mission un
      fr Mission des Nations Unies au Népal
      en United Nations Mission in Nepal
      acronyms MINUNEP UNMIN

    unamet un-mission un
      fr Mission des Nations Unies au Timor oriental
      en United Nations Mission in East Timor
      acronyms MINUTO UNAMET

    untaet un-mission un
      fr Administration transitoire des Nations Unies au Timor oriental
      en United Nations Transitional Administration in East Timor
      acronyms ATNUTO UNTAET

    unmiset un-mission un
      fr Mission d’appui des Nations Unies au Timor oriental
      en United Nations Mission of Support in East Timor
      acronyms MANUTO UNMISET

    unotil un-mission un
      fr Bureau des Nations Unies au Timor-Leste
      en United Nations Office in Timor-Leste
      acronyms BUNUTIL UNOTIL

    unmit un-mission un
      fr Mission intégrée des Nations Unies au Timor-Leste
      en United Nations Integrated Mission in Timor-Leste
      acronyms MINUT UNMIT

    unpob un-mission un
      fr Bureau politique des Nations Unies à Bougainville
      en United Nations Political Office in Bougainville
      acronyms BPNUB UNPOB

    unomb un-mission un
      fr Mission d’observation des Nations Unies à Bougainville
      en United Nations Observer Mission in Bougainville
      acronyms MONUB UNOMB

    envoye-special-du-secretaire-general-pour-le-myanmar un-mission un
      fr Envoyé spécial du Secrétaire général pour le Myanmar
      en Special Envoy of the Secretary-General on Myanmar
      alias Envoyée spéciale du Secrétaire général pour le Myanmar

    # Europe

    unficyp un-mission un
      fr Force des Nations Unies chargée du maintien de la paix à Chypre
      en United Nations Peacekeeping Force in Cyprus
      acronyms UNFICYP UNFICYP
      alias Force des Nations Unies à Chypre

    osasg un-mission un
      fr Bureau du Conseiller spécial du Secrétaire général pour Chypre
      en Office of the Special Adviser to the Secretary-General on Cyprus
      acronyms - OSASG
      alias {Conseiller spécial|Conseillère spéciale} du Secrétaire général pour Chypre

    unmik un-mission un
      fr Mission d’administration intérimaire des Nations Unies au Kosovo
      en United Nations Interim Administration Mission in Kosovo
      acronyms MINUK UNMIK
      alias Mission des Nations Unies au Kosovo
      alias Mission intérimaire des Nations Unies au Kosovo

    unprofor un-mission un
      fr Force de protection des Nations Unies
      en United Nations Protection Force
      acronyms FORPRONU UNPROFOR

    uncro un-mission un
      fr Opération des Nations Unies pour le rétablissement de la confiance en Croatie
      en United Nations Confidence Restoration Operation in Croatia
      acronyms ONURC UNCRO

    unpredep un-mission un
      fr Force de déploiement préventif des Nations Unies
      en United Nations Preventive Deployment Force
      acronyms FORDEPRENU UNPREDEP

    unmibh un-mission un
      fr Mission des Nations Unies en Bosnie-Herzégovine
      en United Nations Mission in Bosnia and Herzegovina
      acronyms MINUBH UNMIBH

    untaes un-mission un
      fr Administration transitoire des Nations Unies pour la Slavonie orientale, la Baranja et le Srem occidental
      en United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium
      acronyms ATNUSO UNTAES

    unmop un-mission un
      fr Mission d’observation des Nations Unies à Prevlaka
      en United Nations Mission of Observers in Prevlaka
      acronyms MONUP UNMOP

    unomig un-mission un
      fr Mission d’observation des Nations Unies en Géorgie
      en United Nations Observer Mission in Georgia
      acronyms MONUG UNOMIG
    """#
}
