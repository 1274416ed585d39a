/** The widget's own sentences. All else that a patient reads comes from the server, where clinic staff edit it. */

const callUs = ({ phone }) => (phone ? ` If you would rather talk, call the clinic on ${phone}.` : "");
const kept = " Your words are still here, so you can send them again.";

export const words = {
  title: "Understanding your calcium score",
  shortTitle: "Your calcium score",
  launcher: "Ask about your calcium score",
  close: "Close chat",
  menu: "Menu",
  tools: "This chat",
  conversation: "Conversation",
  messages: "Messages",
  you: "You said:",
  assistant: "Assistant:",
  label: "Your question, or your score",
  send: "Send",
  who: ({ name }) => `An automated assistant${name ? ` of ${name}` : ""}, not a person.`,
  small: ({ reviewed_by: by }) =>
    `General information, not medical advice. ${
      by ? `Wording reviewed by ${by}.` : "A clinician has not yet signed off this wording."
    }`,
  danger: "Chest pain, trouble breathing or faint now?",
  dangerCall: "Don’t type. Call",
  localEmergencyNumber: "your local emergency number",

  call: "Call",
  callClinic: "Call the clinic",
  sheet: "Visit sheet",
  sheetOffer: "Open my visit sheet",
  sheetReady: "Your visit sheet is ready.",
  newTab: "(opens in a new tab)",
  print: "Print",
  again: "Start again",
  remove: "Delete my chat",
  privacy: "What is kept",

  offered: "You could ask",
  alsoOffered: "You could also ask",
  below: (count) => (count === 1 ? "There is a button below." : `There are ${count} buttons below.`),
  helped: "Did this help?",
  yes: "Yes",
  no: "No",
  thanks: "Thank you for telling us.",
  inWords: "This picture in words",

  emergency: "Get help now",
  crisis: "Please talk to someone",
  today: "For today",

  writing: "Writing an answer",
  moment: "This is taking a moment. Your words are on their way.",
  long: (clinic) => `This is taking longer than it should. You can wait, or try again.${callUs(clinic)}`,
  waiting: "Your last words are still on their way.",
  nothingTyped: "Type a few words first, or press one of the buttons.",
  tryAgain: "Try again",
  resend: "Send again",

  offline: (clinic) => `You seem to be offline.${kept}${callUs(clinic)}`,
  online: "You are back online.",
  lost: (clinic) => `I am sorry, the answer did not get through to you.${kept} Nothing is sent twice.${callUs(clinic)}`,
  cannotOpen: (clinic) => `I am sorry, I can’t reach the clinic’s server just now.${callUs(clinic)}`,
  cannotDo: (clinic) => `I am sorry, that did not work just now. Please try again in a minute.${callUs(clinic)}`,
  ended: "Your earlier chat has ended, so this is a new one. If you told me your score, please tell me again.",
  endedElsewhere: "This chat was ended in another tab.",
  nothingKept: "There is nothing to delete yet.",
  nothingForSheet: "Ask me something first. Then I can make a sheet of it for your visit.",
  startedAgain: "This is a new chat. The old one is gone.",

  confirmAgain: "Start again?",
  confirmAgainWhy: "This chat will be deleted.",
  confirmAgainYes: "Yes, start again",
  confirmDelete: "Delete this chat?",
  confirmDeleteWhy: "All that was said here will be gone for good.",
  confirmDeleteYes: "Yes, delete it",
  keep: "No, keep it",
};
