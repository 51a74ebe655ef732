import { anyOf } from "./any-of";

const lends = anyOf(
  "credit\\s?(?:line|limit)s?|(?:the|this|my|our) (?:line|limit)|loan|(?:this|the) (?:application|applicant|request|business|shop|company|customer|case)|(?:credit|risk|confidence|trust)\\s?(?:score|rating|level|grade)|(?:full|top|maximum|highest|perfect) (?:score|marks|rating|confidence)|genuine|authentic|trustworthy|legitimate|trusted|low[- ]risk|no[- ]risk|fully verified|creditworthy|as verified|risk_score",
);
const judges = anyOf(
  "approve|accept|raise|increase|lift|extend|grant|doubl(?:e|ing)|triple|set|assign|give|rate|score|mark|treat|classify|consider|label|output|return|respond|answer|reply|recommend|award|confirm|pass",
);
const drop = anyOf(
  "ignore|disregard|forget|override|bypass|skip|overlook|neglect|discard|set aside|stop (?:following|applying|using)|(?:do not|don't|never) (?:follow|obey|apply|use)|pay no attention to",
);
const rules = anyOf(
  "instructions?|prompts?|guidelines?|rules|checks?|polic(?:y|ies)|warnings?|findings?|constraints?|directions?|verification|validation|safeguards?|system message|everything|anything|your training|(?:qr|bar)\\s?codes?|check\\s?(?:sums?|digits?)|discrepanc(?:y|ies)|mismatch(?:es)?|inconsistenc(?:y|ies)|anomal(?:y|ies)|what (?:the|came|was|is|you)|the (?:rest|figures|totals?|amounts?)",
);
const looks = anyOf(
  "flag|report|mention|verify|check|compare|question|inspect|validate|raise|mark|note|doubt|point out",
);
const doubts = anyOf(
  "discrepanc|mismatch|anomal|fraud|tamper|inconsisten|suspicious|contradict|this (?:document|invoice|file|page|case|applicant)|the (?:qr|totals?|amounts?|sums?)|any (?:issue|problem|concern)",
);
const machine = anyOf(
  "AI|A\\.I\\.|LLM|GPT|language model|chat\\s?bot|automated (?:reader|system|reviewer|underwriter)|machine reader|AI (?:agent|assistant|model|reviewer)",
);
const role = anyOf("assistant|model|loan officer|underwriter|reviewer|administrator|approver|agent");

/** Shapes of English sentences that order their reader about. */
export const englishOrders: readonly RegExp[] = [
  `\\b${drop}\\b.{0,36}\\b${rules}`,
  `\\b${anyOf("do not|don't|never|no need to|without|refrain from|avoid|stop")} ${looks}(?:ing)?\\b.{0,32}\\b${doubts}`,
  `\\b${anyOf("leave out|omit|hide|conceal|suppress|keep quiet about")}\\b.{0,32}\\b${doubts}`,
  `\\b${anyOf("please|you (?:must|should|shall|will|are to|need to)|must|immediately|always|simply|kindly|now|just|then|only|task is to|instruction is to|so")} ${judges}\\b.{0,40}\\b${lends}\\b`,
  `(?:^|[.:;!?-]\\s)\\W{0,4}(?:and )?${judges}\\b.{0,40}\\b${lends}\\b`,
  `\\b${anyOf("you are|you're|act as|pretend to be|behave as|imagine you are")}\\b.{0,24}\\b${anyOf(`${machine}|${role}`)}\\b`,
  `\\b${anyOf("attention|note|message|instructions?|dear|hello|hi|hey|memo|for")}\\b[:,]?\\s(?:(?:to|for|all|any|the|every)\\s){0,2}${machine}s?\\b[\\s:,.!-]`,
  `\\b${anyOf("AI|LLM|GPT|language model")}s?\\b.{0,30}\\b${anyOf("must|should|shall|please|instructed|required|reading|kindly")}\\b(?!-)`,
  `^\\W{0,4}${anyOf("assistant|bot|reader|GPT|AI")}, ?`,
  `\\bany ${anyOf("model|assistant|agent|AI|LLM|system")}\\b.{0,30}\\b${anyOf("must|should|shall|will")}\\b`,
  `\\bfrom now on,? (?:you|your)\\b|\\byour (?:new|only|real|true|sole) (?:task|job|goal|role|purpose|instructions?)\\b`,
  `\\b${anyOf("previous|earlier|prior|real|actual|true")} (?:prompt|instruction)s?\\b`,
  `\\bwhen (?:summari[sz]ing|reviewing|analy[sz]ing|assessing|processing|reading) ?(?:this|it)?\\b.{0,14}\\b${anyOf("say|state|write|report|conclude|answer|output")}\\b`,
  `\\b${anyOf("answer|reply|respond|output|return|print|write|say")} (?:only )?(?:with )?(?:only )?(?:the word |the single word )?["'“]?(?:approved?|accept(?:ed)?|genuine|verified|pass(?:ed)?)\\b`,
  "<\\|?(?:im_start|im_end|system|assistant|endoftext)\\|?>|\\[/?INST\\]|#{2,}\\s?(?:system|instruction)|</?(?:system|instructions?)>|(?:begin|end) (?:system|new) (?:prompt|instructions?)|system (?:prompt|override)|new instructions?:",
].map((shape) => new RegExp(shape, "i"));
