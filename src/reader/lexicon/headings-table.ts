/**
 * Headings of Nordic minutes, agendas and case statements → section id, by language.
 * `%` stands for a body's name (2..80 characters). Whole headings are compared in heading form (words.ts),
 * so case, markup and closing punctuation do not matter.
 */
export const headingTable: readonly { id: string; da: readonly string[]; sv: readonly string[]; nb: readonly string[] }[] = [
  {
    id: 'agendaApproval',
    da: ['Godkendelse af dagsorden', 'Godkendelse af dagsorden og referat', 'Godkendelse af referat'],
    sv: ['Fastställande av dagordning', 'Godkännande av föredragningslista', 'Föregående protokoll'],
    nb: ['Godkjenning av innkalling', 'Godkjenning av saksliste', 'Godkjenning av protokoll'],
  },
  {
    id: 'earlierHandling',
    da: ['Tidligere behandling', 'Tidligere beslutning', 'Tidligere beslutninger', 'Tidligere beslutning i %', 'Punktet behandlet tidligere', 'Sagsforløb', 'Sagsgang', 'Sagsgang og sagstype'],
    sv: ['Tidigare behandling', 'Ärendets gång'],
    nb: ['Behandling av saken', 'Saksgang', 'Tidligere behandling'],
  },
  {
    id: 'summary',
    da: ['Resume', 'Resumé', 'Sammendrag', 'Sagsresumé', 'Beslutningstema', 'Sagens kerne', 'Kort resume', 'Kort sagsresumé', 'Indhold', 'Sagen kort', 'Resumé af sagen'],
    sv: ['Sammanfattning', 'Sammanfattning av ärendet', 'Ärendet i korthet'],
    nb: ['Sammendrag', 'Kort sammendrag', 'Hva saken gjelder', 'Saken gjelder', 'Samandrag', 'Kort om saken'],
  },
  {
    id: 'background',
    da: ['Baggrund', 'Anledning', 'Problemstilling', 'Indledning', 'Formål', 'Baggrund for sagen', 'Sagens baggrund'],
    sv: ['Bakgrund', 'Inledning', 'Ärendet', 'Bakgrund och syfte', 'Syfte'],
    nb: ['Bakgrunn', 'Bakgrunn for saken', 'Innledning', 'Bakgrunn og formål', 'Formål', 'Bakgrunn og problemstilling'],
  },
  {
    id: 'caseStatement',
    da: [
      'Sagsfremstilling', 'Sagsbeskrivelse', 'Beskrivelse af sagen', 'Beskrivelse', 'Løsning', 'Redegørelse', 'Supplerende sagsfremstilling',
      'Sagens indhold', 'Forvaltningens bemærkninger', 'Administrationens bemærkninger', 'Sagsfremstilling og vurdering',
    ],
    sv: [
      'Ärendebeskrivning', 'Beskrivning av ärendet', 'Överväganden', 'Förvaltningens överväganden', 'Ärendet', 'Beskrivning',
      'Förvaltningens bedömning', 'Bedömning', 'Utredning',
    ],
    nb: [
      'Saksopplysninger', 'Saksutredning', 'Saksfremstilling', 'Vurdering', 'Vurderinger', 'Saksframlegg', 'Saksfremlegg', 'Saksutgreiing',
      'Saksopplysningar', 'Saksframstilling', 'Rådmannens vurdering', 'Kommunedirektørens vurdering',
    ],
  },
  {
    id: 'legalBasis',
    da: ['Retligt grundlag', 'Lovgrundlag', 'Retsgrundlag', 'Juridiske konsekvenser', 'Lovgivning'],
    sv: ['Lagstöd', 'Juridiska aspekter', 'Lagrum'],
    nb: ['Lovgrunnlag', 'Lovhjemmel', 'Hjemmel'],
  },
  {
    id: 'economy',
    da: [
      'Økonomi', 'Økonomi og finansiering', 'Økonomiske konsekvenser', 'Økonomiske konsekvenser og finansiering', 'Bevilling',
      'Økonomi og organisatoriske konsekvenser', 'Økonomiske og personalemæssige konsekvenser', 'Økonomi/personaleforhold',
      'Økonomi, personale og bevilling', 'Økonomiske forhold',
    ],
    sv: ['Ekonomi', 'Ekonomiska konsekvenser', 'Finansiering', 'Ekonomisk påverkan', 'Ekonomi och finansiering'],
    nb: ['Økonomi', 'Økonomiske konsekvenser', 'Økonomiske og administrative konsekvenser', 'Økonomiske konsekvensar', 'Økonomi og finansiering'],
  },
  {
    id: 'staffConsequences',
    da: ['Personalekonsekvenser', 'Personalemæssige konsekvenser', 'Personale', 'Personaleforhold'],
    sv: ['Personalkonsekvenser', 'Konsekvenser för personalen', 'Facklig samverkan'],
    nb: ['Personalmessige konsekvenser', 'Konsekvenser for ansatte', 'Drøfting med tillitsvalgte'],
  },
  {
    id: 'otherConsequences',
    da: [
      'Konsekvenser', 'Miljøkonsekvenser', 'Miljømæssige konsekvenser', 'Bæredygtighed', 'Sundhedskonsekvenser', 'Konsekvenser for borgere',
      'Risikovurdering', 'Effekt', 'Vurdering', 'Afledt drift',
    ],
    sv: ['Konsekvenser', 'Barnkonsekvensanalys', 'Barnrättsperspektiv', 'Miljökonsekvenser', 'Konsekvensanalys'],
    nb: ['Konsekvenser', 'Miljøkonsekvenser', 'Folkehelse', 'Risikovurdering'],
  },
  {
    id: 'consultation',
    da: ['Høring', 'Inddragelse', 'MED-inddragelse', 'Inddragelse af MED', 'Udtalelser', 'Høringssvar', 'Kommunikation', 'Borgerinddragelse'],
    sv: ['Remiss', 'Remissvar', 'Samråd', 'Samverkan', 'Kommunikation'],
    nb: ['Høring', 'Høringsuttalelser', 'Medvirkning', 'Uttalelser'],
  },
  {
    id: 'decidedBy',
    da: ['Beslutningen træffes af', 'Sagen afgøres af', 'Beslutningskompetence', 'Kompetence', 'Besluttes af', 'Sagen afgøres i', 'Afgøres af'],
    sv: ['Beslutsinstans', 'Beslutande'],
    nb: ['Avgjøres av', 'Myndighet'],
  },
  {
    id: 'timetable',
    da: ['Videre proces', 'Tidsplan', 'Videre forløb', 'Procesplan', 'Det videre forløb', 'Videre forløb og tidsplan', 'Næste skridt'],
    sv: ['Tidplan', 'Fortsatt process', 'Uppföljning', 'Nästa steg', 'Tidsplan'],
    nb: ['Videre prosess', 'Fremdrift', 'Tidsplan', 'Videre prosess og fremdrift', 'Neste steg', 'Videre framdrift', 'Vidare prosess'],
  },
  {
    id: 'recommendation',
    da: [
      'Indstilling', 'Administrationens indstilling', 'Forvaltningens indstilling', 'Indstilling om', 'Forslag til beslutning',
      'Direktionens indstilling', 'Indstillinger', 'Sekretariatets indstilling', 'Direktøren indstiller', 'Styregruppen indstilles',
      'Det indstilles', 'Administrationen indstiller', 'Forvaltningen indstiller', 'Indstilling til beslutning', 'Indstilling og beslutning',
      'Formandens indstilling', 'Indstilling fra %', '% indstiller', 'Indstilling om', 'Beslutningspunkter', 'Beslutningsforslag', '%s indstilling',
    ],
    sv: ['% föreslår', 
      'Förslag till beslut', 'Förvaltningens förslag till beslut', 'Beslutsförslag', 'Arbetsutskottets förslag till beslut', 'Förslag',
      'Styrelsens förslag', 'Förslag till beslut i %', '%s förslag till beslut',
      'Yrkande',
    ],
    nb: ['% sitt framlegg til vedtak', '%s framlegg til vedtak', '% si tilråding', 'Framlegg til vedtak', 
      'Innstilling', 'Rådmannens innstilling', 'Kommunedirektørens innstilling', 'Forslag til vedtak', 'Kommunedirektørens forslag til vedtak',
      'Forslag til innstilling', 'Tilråding', 'Framlegg til vedtak', 'Rådmannens forslag til vedtak', 'Rådmannens forslag til innstilling',
      'Administrasjonens forslag', 'Forslag til vedtak/innstilling', '%s innstilling', '%s forslag til vedtak', 'Styrets innstilling',
      'Rådmannen si tilråding', 'Innstilling til vedtak',
    ],
  },
  {
    id: 'deliberation',
    da: ['Drøftelse', 'Referat', 'Behandling', 'Beslutningsgang', 'Sagens behandling', 'Bemærkninger', 'Debat', 'Punktets behandling'],
    sv: [
      'Yrkanden', 'Beslutsgång', 'Överläggning', 'Förslag på sammanträdet', 'Propositionsordning', 'Omröstning', 'Diskussion', 'Inlägg', 'Yttranden',
      'Yttrande', 'Ärendets beredning',
    ],
    nb: ['Røysting', 'Avrøysting', 
      'Behandling', 'Behandling i møtet', 'Votering', 'Avstemning', 'Forslag fremmet i møtet', 'Drøfting', 'Diskusjon', '%s behandling',
      '%s behandling av sak', 'Handsaming', 'Debatt', 'Møtebehandling', 'Saksbehandling i møtet',
    ],
  },
  {
    id: 'decision',
    da: [
      'Beslutning', 'Beslutning i %', '%s beslutning', 'Beslutning truffet af %', 'Afgørelse', 'Konklusion', 'Beslutninger', 'Beslutningen',
      'Endelig beslutning', '%s beslutninger', 'Vedtagelse', 'Beslutning (%)', 'Beslutning den %', 'Konklusioner', 'Konklusion og beslutning',
      'Det blev besluttet', 'Mødets beslutning', 'Udfald', 'Udvalgets beslutning', 'Byrådets beslutning',
    ],
    sv: ['% beslutar', '% beslutade', 'Förslag till kommunfullmäktige', 'Kommunstyrelsens förslag till kommunfullmäktige', '%s förslag till kommunfullmäktige', 'Förslag till regionfullmäktige', 'Beslut', '%s beslut', 'Beslutet', 'Beslutspunkter', 'Nämndens beslut', 'Mötets beslut', 'Styrelsens beslut'],
    nb: [
      'Vedtak', '%s vedtak', 'Enstemmig vedtak', 'Vedtatt', 'Endelig vedtak', 'Vedtaket', 'Beslutning', 'Konklusjon', 'Styrets vedtak', 'Vedtak i %',
      'Konklusjon/vedtak', '%s innstilling og vedtak',
    ],
  },
  {
    id: 'minority',
    da: ['Mindretalsudtalelse', 'Protokoltilførsel', 'Protokolbemærkning', 'Særstandpunkt'],
    sv: ['Reservation', 'Reservationer', 'Protokollsanteckning', 'Särskilt yttrande'],
    nb: ['Protokolltilførsel', 'Mindretallsmerknad'],
  },
  {
    id: 'absence',
    da: [
      'Fraværende', 'Afbud', 'Afbud fra', 'Fremmøde', 'Fremmøde og inhabilitet', 'Følgende deltog ikke i behandlingen af punktet', 'Fravær',
      'Ikke til stede', 'Ikke tilstede', 'Meldt afbud', 'Afbud fra følgende', 'Fraværende med afbud', 'Fraværende uden afbud', 'Ej tilstede',
      'Ikke fremmødt', 'Medlemmer med afbud',
    ],
    sv: [
      'Frånvarande', 'Ej närvarande', 'Anmält förhinder', 'Förhinder', 'Frånvaro', 'Frånvarande ledamöter', 'Meddelat förhinder', 'Ej deltagande',
      'Anmälda förhinder',
    ],
    nb: [
      'Forfall', 'Fravær', 'Ikke møtt', 'Meldt forfall', 'Fraværende', 'Faste medlemmer som ikke møtte', 'Følgende medlemmer hadde meldt forfall',
      'Ikke til stede', 'Forfall meldt', 'Frafall', 'Medlemmer som ikke møtte', 'Følgende hadde forfall', 'Frånverande',
    ],
  },
  {
    id: 'conflictOfInterest',
    da: ['Inhabilitet', 'Habilitet'],
    sv: ['Jäv'],
    nb: ['Habilitet', 'Inhabilitet'],
  },
  {
    id: 'attendance',
    da: [
      'Deltagere', 'Tilstede', 'Til stede', 'Mødedeltagere', 'Indkaldelse', 'Medlemmer', 'Tilstedeværende', 'Fremmødte', 'Til stede var', 'Mødte',
      'Deltog', 'Deltagerliste', 'Mødedeltagere og afbud', 'Inviterede', 'Indkaldte', 'Deltager', 'Deltagende', 'Følgende deltog',
      'Tilstede fra bestyrelsen', 'Fysisk fremmøde', 'Online', 'Øvrige deltagere', 'Til stede ved mødet', 'Følgende var til stede',
    ],
    sv: [
      'Närvarande', 'Beslutande', 'Ledamöter', 'Övriga närvarande', 'Deltagare', 'Tjänstgörande ersättare', 'Närvarande ledamöter',
      'Närvarande ersättare', 'Närvarolista', 'Deltagande', 'Deltog', 'Närvarande på mötet', 'Ej tjänstgörande ersättare', 'Inbjudna', 'Medverkande',
      'Mötesdeltagare', 'Ordinarie ledamöter', 'Ersättare',
    ],
    nb: [
      'Til stede', 'Møtende medlemmer', 'Møtende varamedlemmer', 'Deltakere', 'Fra administrasjonen møtte', 'Tilstede', 'Oppmøte', 'Møtte',
      'Frammøtte', 'Fremmøtte', 'Følgende medlemmer møtte', 'Følgende varamedlemmer møtte', 'Følgende fra administrasjonen møtte', 'Innkalt',
      'Følgende møtte', 'Deltakarar', 'Deltok', 'Møtedeltakere', 'Faste medlemmer som møtte', 'Til stades', 'Frammøte', 'Deltagere', 'Medlemmer',
      'Varamedlemmer som møtte', 'Andre', 'Møtende', 'Medlemer',
    ],
  },
  {
    id: 'attachments',
    da: ['Bilag', 'Bilagsfortegnelse', 'Bilagsoversigt', 'Bilag til punktet', 'Bilagsliste', 'Bilag:', 'Vedlagt', 'Materiale', 'Bilag og baggrundsmateriale', 'Bilag (link)'],
    sv: [
      'Bilagor', 'Beslutsunderlag', 'Handlingar', 'Bilaga', 'Underlag', 'Underlag för beslut', 'Handlingar i ärendet', 'Ärendets handlingar',
      'Beslutsunderlaget',
    ],
    nb: ['Vedlegg', 'Saksdokumenter', 'Vedlagt', 'Vedlegg i saken', 'Vedlegg til saken', 'Utrykte vedlegg', 'Trykte vedlegg', 'Dokumenter i saken'],
  },
  {
    id: 'dispatch',
    da: ['Sendes til', 'Meddeles'],
    sv: ['Beslutet skickas till', 'Beslutet sänds till', 'Expedieras till', 'Delges', 'Kopia till', 'Sändlista'],
    nb: ['Melding om vedtak sendes til', 'Vedtaket sendes til', 'Melding om vedtak', 'Utskrift sendes til', 'Kopi til'],
  },
  {
    id: 'aob',
    da: ['Eventuelt', 'Evt.', 'Evt', 'Evt. og næste møde', 'Diverse', 'Eventuelt / næste møde'],
    sv: ['Övriga frågor', 'Övrigt', 'Övriga ärenden', 'Övrig fråga'],
    nb: ['Eventuelt', 'Ymse', 'Anna', 'Annet', 'Eventuelle saker'],
  },
  {
    id: 'information',
    da: ['Orientering', 'Meddelelser', 'Orienteringer', 'Orientering fra formanden', '%n orienterer'],
    sv: ['Information', 'Meddelanden', 'Anmälningsärenden', 'Delegationsbeslut'],
    nb: ['Orienteringer', 'Referatsaker', 'Meldinger', 'Delegerte vedtak'],
  },
  {
    id: 'toc',
    da: ['Indholdsfortegnelse', 'Dagsorden', 'Indhold', 'Punkter', 'Dagsordenpunkter', 'Dagsordenspunkter', 'Punkter på dagsordenen', 'Mødets dagsorden'],
    sv: [
      'Innehållsförteckning', 'Ärendelista', 'Föredragningslista', 'Dagordning', 'Innehåll', 'Ärenden', 'Punkter', 'Agenda', 'Dagordning för mötet',
      'Ärendeförteckning',
    ],
    nb: [
      'Saksliste', 'Sakliste', 'Innholdsfortegnelse', 'Innhold', 'Dagsorden', 'Agenda', 'Saksoversikt', 'Sakskart', 'Saker', 'Offentlig saksliste',
      'Saksnummer', 'Saker til behandling', 'Sakliste:', 'Innhaldsliste',
    ],
  },
  {
    id: 'pros',
    da: ['Fordele', 'Fordelene', 'Plusser', 'Styrker', 'Det der virker', 'Hvad gør vi godt'],
    sv: ['Fördelar', 'För', 'Styrkor', 'Det som fungerar'],
    nb: ['Fordeler', 'Styrker', 'Det som fungerer'],
  },
  {
    id: 'cons',
    da: ['Ulemper', 'Ulemperne', 'Minusser', 'Udfordringer', 'Svagheder', 'Bekymringer', 'Opmærksomhedspunkter'],
    sv: ['Nackdelar', 'Emot', 'Utmaningar', 'Svagheter', 'Farhågor'],
    nb: ['Ulemper', 'Utfordringer', 'Svakheter', 'Bekymringer'],
  },
  {
    id: 'solutions',
    da: ['Løsninger', 'Løsningsforslag', 'Forslag', 'Forslag til tiltag'],
    sv: ['Lösningar', 'Förslag', 'Åtgärdsförslag'],
    nb: ['Løsninger', 'Forslag', 'Tiltak'],
  },
  {
    id: 'offAgenda',
    da: ['Uden for dagsordenen', 'Udenfor dagsorden'],
    sv: ['Utanför dagordningen'],
    nb: ['Utenom dagsorden', 'Utenfor saklisten'],
  },
  {
    id: 'signatures',
    da: ['Underskriftsblad', 'Underskriftsside', 'Underskriftsark', 'Underskrift', 'Underskrifter'],
    sv: ['Underskrifter', 'Justerandes signatur', 'Underskrift', 'Signaturer', 'Justering'],
    nb: ['Underskrifter', 'Signaturer', 'Underskrift'],
  },
  {
    id: 'publicNotice',
    da: [],
    sv: ['Anslag/bevis', 'Anslagsbevis', 'Bevis om tillkännagivande', 'Anslag', 'Tillkännagivande', 'Bevis/anslag'],
    nb: [],
  },
  {
    id: 'actions',
    da: [
      'Aktioner', 'Action', 'Actions', 'Handlinger', 'Opfølgning', 'Aktionsliste', 'Opgaver', 'Handlingspunkter', 'Action points', 'To do', 'Todo',
      'Opgaveliste',
    ],
    sv: ['Åtgärder', 'Aktiviteter', 'Att göra', 'Åtgärdslista', 'Uppgifter', 'Action points', 'Aktivitetslista'],
    nb: ['Aksjoner', 'Oppfølging', 'Oppgaver', 'Aksjonspunkter', 'Tiltaksliste', 'Gjøremål', 'Oppfølgingspunkter', 'Aksjonsliste'],
  },
]
