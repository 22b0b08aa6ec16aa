const da = {
  title: 'Velkommen til Rød Tråd',
  lead: 'Her kan man følge, hvad der blev sagt, besluttet og prøvet, og hvad der kom ud af det. Hver oplysning peger på den sætning, den er læst i.',
  look: {
    title: 'Se dig omkring i Birkevang Kommune',
    text: 'En kommune, der er opfundet. Den har mennesker, udvalg og to års dokumenter. Vælg, hvem du vil være: hver ser det, den må.',
    as: (name: string) => `Vær ${name}`,
    wait: 'Første gang læses dokumenterne ind. Det tager et halvt minut.',
  },
  own: {
    title: 'Begynd med jeres egen organisation',
    text: 'Åbn linket, der står i terminalen, hvor programmet blev startet. Det gør dig til den første administrator. Det kan bruges én gang.',
    example: 'Det ligner dette:',
    lost: 'Er linket væk? Start programmet igen, så kommer der et nyt.',
  },
  sees: {
    'line-hauge': 'Lægger referater ind og gennemgår dem. Ser kladder og de lukkede punkter i de udvalg, hun er sekretær for.',
    'signe-aalund': 'Medlem af Chefforum. Ser dets lukkede punkter fra sin tid og sit eget centers dokumenter.',
    'karim-vestby': 'Leder en enhed og er mødeleder for personalemødet. Ser sin egen enheds dokumenter.',
    'rikke-damsbo': 'Ser det, alle må se, og det, personalemødet har for.',
    'nadia-ferhat': 'Ser det, alle i kommunen må se. Lukkede punkter er erstattet af det, der må siges om dem.',
    'margit-vendel': 'Ser alt og bestemmer, hvad der gemmes, lukkes og kasseres. Kan se, hvem der har læst noget lukket.',
  } as Record<string, string>,
  banner: (name: string) => `Du ser dig omkring i en opfunden kommune som ${name}.`,
  change: 'Vælg en anden, eller gå ud',
  setup: {
    title: 'Jeres organisation',
    text: 'Når du har sendt dette, er du administrator og logget ind. Alt kan ændres senere.',
    organisation: 'Organisationens navn', organisationHint: 'For eksempel kommunens eller styrelsens navn',
    language: 'Sprog i breve og mails', person: 'Dit navn', mail: 'Din mailadresse', mailHint: 'Bruges, når du logger ind næste gang',
    button: 'Opret organisationen',
    problems: {
      organisation: 'Skriv organisationens navn', person: 'Skriv dit navn', mail: 'Skriv en mailadresse som navn@kommune.dk',
    },
    doneTitle: 'Linket er brugt',
    doneText: 'Organisationen er oprettet, eller linket er for gammelt. Er den ikke oprettet, så start programmet igen: så står der et nyt link i terminalen.',
  },
}

type WelcomeWords = typeof da

const sv: WelcomeWords = {
  title: 'Välkommen till Rød Tråd',
  lead: 'Här kan man följa vad som sades, beslutades och prövades, och vad det blev av det. Varje uppgift pekar på den mening den är läst i.',
  look: {
    title: 'Se dig omkring i Birkevang Kommune',
    text: 'En kommun som är påhittad. Den har människor, nämnder och två års dokument. Välj vem du vill vara: var och en ser det den får.',
    as: (name: string) => `Var ${name}`,
    wait: 'Första gången läses dokumenten in. Det tar en halv minut.',
  },
  own: {
    title: 'Börja med er egen organisation',
    text: 'Öppna länken som står i terminalen där programmet startades. Den gör dig till den första administratören. Den kan användas en gång.',
    example: 'Den ser ut så här:',
    lost: 'Är länken borta? Starta programmet igen, så kommer en ny.',
  },
  sees: {
    'line-hauge': 'Lägger in protokoll och går igenom dem. Ser utkast och de slutna punkterna i de organ hon är sekreterare för.',
    'signe-aalund': 'Ledamot i Chefforum. Ser dess slutna punkter från sin tid och sitt eget centers dokument.',
    'karim-vestby': 'Leder en enhet och är mötesledare för personalmötet. Ser sin egen enhets dokument.',
    'rikke-damsbo': 'Ser det alla får se, och det personalmötet har för handen.',
    'nadia-ferhat': 'Ser det alla i kommunen får se. Slutna punkter är ersatta av det som får sägas om dem.',
    'margit-vendel': 'Ser allt och bestämmer vad som bevaras, stängs och gallras. Kan se vem som har läst något slutet.',
  },
  banner: (name: string) => `Du ser dig omkring i en påhittad kommun som ${name}.`,
  change: 'Välj någon annan, eller gå ut',
  setup: {
    title: 'Er organisation',
    text: 'När du har skickat detta är du administratör och inloggad. Allt kan ändras senare.',
    organisation: 'Organisationens namn', organisationHint: 'Till exempel kommunens eller myndighetens namn',
    language: 'Språk i brev och mejl', person: 'Ditt namn', mail: 'Din e-postadress', mailHint: 'Används när du loggar in nästa gång',
    button: 'Skapa organisationen',
    problems: {
      organisation: 'Skriv organisationens namn', person: 'Skriv ditt namn', mail: 'Skriv en e-postadress som namn@kommun.se',
    },
    doneTitle: 'Länken är använd',
    doneText: 'Organisationen är skapad, eller länken är för gammal. Är den inte skapad, starta programmet igen: då står en ny länk i terminalen.',
  },
}

const en: WelcomeWords = {
  title: 'Welcome to Rød Tråd',
  lead: 'Here one can follow what was said, decided and tried, and what came of it. Every value points at the sentence it was read from.',
  look: {
    title: 'Look around in Birkevang Kommune',
    text: 'A municipality that does not exist. It has people, committees and two years of documents. Choose whom to be: each sees what that one may.',
    as: (name: string) => `Be ${name}`,
    wait: 'The first time, the documents are read in. That takes half a minute.',
  },
  own: {
    title: 'Begin with your own organisation',
    text: 'Open the link that stands in the terminal where the program was started. It makes you the first administrator. It works once.',
    example: 'It looks like this:',
    lost: 'Is the link gone? Start the program again and a new one comes.',
  },
  sees: {
    'line-hauge': 'Adds minutes and reviews them. Sees drafts, and the closed items of the bodies she is secretary of.',
    'signe-aalund': 'Member of the managers’ forum. Sees its closed items from her time, and her own centre’s documents.',
    'karim-vestby': 'Manages a unit and chairs its staff meeting. Sees his own unit’s documents.',
    'rikke-damsbo': 'Sees what everybody may see, and what the staff meeting has before it.',
    'nadia-ferhat': 'Sees what everybody in the municipality may see. In place of closed items stands what may be said of them.',
    'margit-vendel': 'Sees everything, and decides what is kept, closed and discarded. Can see who has read something closed.',
  },
  banner: (name: string) => `You are looking around in an invented municipality as ${name}.`,
  change: 'Choose somebody else, or leave',
  setup: {
    title: 'Your organisation',
    text: 'Once you have sent this, you are administrator and signed in. Everything can be changed later.',
    organisation: 'Name of the organisation', organisationHint: 'For example the municipality’s or the agency’s name',
    language: 'Language of letters and mails', person: 'Your name', mail: 'Your mail address', mailHint: 'Used when you sign in next time',
    button: 'Make the organisation',
    problems: {
      organisation: 'Write the name of the organisation', person: 'Write your name', mail: 'Write a mail address such as name@council.example',
    },
    doneTitle: 'The link has been used',
    doneText: 'The organisation has been made, or the link is too old. If it has not, start the program again: then a new link stands in the terminal.',
  },
}

export const welcomeWords = { da, sv, en }
