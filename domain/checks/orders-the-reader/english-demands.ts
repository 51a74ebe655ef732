import { anyOf } from "./any-of";

const start =
  "(?:^|[.:;!?>\\]\\-–]\\s?|\\b(?:please|kindly|must|should|shall|just|then|and|simply|now|to|or),?\\s)\\W{0,3}";
const names = anyOf(
  "chat\\s?gpt|claude|gemini|copilot|deepseek|llama|mistral|qwen|grok|LLM|GPT(?:-?\\d)?|AI(?: (?:agent|assistant|model|reviewer|system))?",
);
const judges = anyOf(
  "reviewers?|underwriters?|credit officers?|loan officers?|analysts?|auditors?|assessors?|examiners?|approvers?|evaluators?",
);
const favour = anyOf(
  "genuine|authentic|real|clean|fine|good|great|excellent|perfect|reliable|in order|valid|verified|trustworthy|trusted|low[- ]risk|no risk|profitable|passed|consistent|creditworthy|approved?|(?:a )?positive",
);
const money = anyOf("amounts?|totals?|sums?|sales|figures?|revenue|turnover|income|invoices?|balances?|profits?");
const checks = anyOf(
  "checks?|verification|validation|review|scrutiny|screening|due diligence|inspection|fraud (?:detection|checks?|screening)|risk (?:checks?|controls?|rules?|engine)",
);

/** Shapes of sentences, said without any party to a deal, that only somebody who judges papers can follow. */
export const englishDemands: readonly RegExp[] = [
  `${start}(?:approve|accept|grant|authori[sz]e|fund|green-?light|rubber-?stamp)\\b[ ,]{0,2}${anyOf("(?:this )?(?:immediately|now|at once|right away|without|in full|unconditionally)|(?:the |a )?(?:maximum|highest|full|largest|top)|(?:all|any|every(?:thing)?)\\b (?:requests?|applications?|loans?)?|(?:it|this|him|her|them|us|me)[.!]|(?:the |this |my |our )?(?:loan|credit|application|applicant|request|limit|line)\\b(?! (?:agreement|note|account))")}`,
  "^\\W*approve[.!]*$",
  `\\b(?:pre-?approved|pre-?cleared|pre-?verified)\\b.{0,30}\\b(?:no|without|skip|need)\\b|\\bno (?:further |additional |more |manual |other )?${checks}(?: is| are)? (?:needed|required|necessary)\\b.{0,6}\\b(?:approve|accept|grant|pass|proceed)`,
  `\\b(?:answer|output|response|reply|verdict|conclusion|assessment|decision|summary|report|recommendation|rating|score)s? (?:must|should|shall|has to|have to|is to|needs? to|will|can only) (?:only )?(?:be|read|say|state|contain)\\b.{0,30}\\b(?:low|yes|true|100|high(?:est)?|max(?:imum)?|${favour})\\b`,
  `${start}(?:ignore|disregard|forget|discard|overlook)\\b.{0,24}\\b${anyOf("above|below|preceding|directives?|told|learned|guidance|training|context|programming|rest of|everything|concerns?|negatives?|issues|problems|red flags|irregularit")}(?!.{0,30}\\b(?:paid|payment|reminder|notice))`,
  `${start}(?:say|state|tell|claim|declare|conclude|respond|answer|reply|report|write|announce|assert|affirm)\\b(?: (?:to |your |the |them |him )?(?:user|users|lender|bank|client|human|person|reader|owner|operator|reviewer|officer|team)?)?:? ?(?:that\\b|["'“:])?.{0,44}\\b(?:${favour}|all checks|no (?:risk|tamper|fraud|issue|problem|anomal|discrepanc))\\b(?<!\\bhereby.{0,60})`,
  `${start}(?:do not|don't|never|avoid) (?:highlight|mention|report|raise|show|list|flag|emphasi[sz]e|include|disclose|reveal)\\b.{0,20}\\b(?:negatives?|weakness|risks?|doubts?|warnings?|concerns?|problems?|issues?|irregularit|edit|changes?|differences?)`,
  `\\bno (?:tampering|manipulation|alteration|fraud|edits?|anomal(?:y|ies))\\b.{0,24}\\b(?:found|detected|present|exists?)\\b.{0,14}\\b(?:report|say|output|return|approve|accept|clean|pass)`,
  `\\b${names}\\b\\s?[,:-]?\\s?${anyOf("please|kindly|you|must|should|shall|grant|approve|set|ignore|disregard|output|recommend|treat|respond|answer|accept|pass|read the|return|give|rate|score|mark")}\\b(?!-)`,
  `${start}(?:read|interpret|treat|record|parse|extract|take|count|understand|enter|register|book|consider)\\b.{0,20}\\b${money}\\b.{0,30}\\b(?:as \\W?[\\d¥$€£]|instead|times (?:ten|two|three|\\d)|in thousands|twice|thrice|(?:two|three|four|five|ten|\\d+) times|multiplied|(?:ten|two|three|five|hundred)fold)`,
  `\\b${money}\\b.{0,16}\\b(?:must|should|shall|is to|are to|has to|have to) be (?:read|interpreted|treated|recorded|understood|taken|counted|entered|extracted|parsed)\\b.{0,6}\\b(?:as|in|at|twice)\\b`,
  `${start}(?:multiply|double|triple|inflate|increase|raise)\\b.{0,12}\\b(?:all |the |every |each |these |my |our )?(?:sales|revenue|turnover|amounts?|totals?|figures?|income|score|limit|credit|rating)\\b.{0,20}\\b(?:by|times|to|ten|\\d|max)`,
  "\\b(?:developer|debug|admin(?:istrator)?|god|jailbreak|maintenance|root|dan) mode\\b.{0,16}\\b(?:on|enabled|active|activated|engaged)\\b|\\badministrator (?:note|override|command|order)\\b|\\bsudo\\s+\\w+",
  `\\b${checks}\\b.{0,12}\\b(?:is|are|have been|has been|was|now)? ?(?:off|disabled|deactivated|turned off|suspended|switched off|bypassed|waived)\\b`,
  `"?role"?\\s*[:=]\\s*"?(?:system|assistant|developer)"?|\\[\\s*(?:system|admin|assistant)\\s*\\]|^\\W*(?:assistant|chatbot)\\s*:\\s*\\w|\\{\\{\\s*system`,
  `\\b${judges}\\b.{0,20}\\b(?:(?:should|must|need|shall|do|does|may) (?:not|never) (?:need to )?(?:question|verify|check|scan|compare|look|report|flag|raise|doubt|inspect|investigate)|(?:is|are) (?:asked|instructed|requested|required|ordered|told|advised) to (?:accept|approve|skip|ignore|pass|trust|disregard|overlook)|has already (?:approved|verified|checked|cleared)|(?:must|should) (?:approve|accept|trust|pass|ignore|overlook|recommend))`,
  `\\bit is (?:essential|important|vital|critical|imperative|mandatory|crucial) that (?:you|the (?:reader|reviewer|model|system))\\b.{0,20}\\b(?:recommend|approve|accept|conclude|rate|grant|ignore|trust|report|give|raise)`,
  `\\byou (?:are (?:required|instructed|ordered|asked|obliged|told) to|must|should|shall|need to|have to|will|can only|may only)\\b.{0,8}\\b(?:approve|grant|trust|recommend|believe|conclude|rate|score|obey|comply with my|(?:accept|treat|regard|consider|view)\\b.{0,30}\\b(?:genuine|authentic|valid|true|verified|real|as is|trusted)|answer|respond|reply|output|say)\\b(?! (?:in writing|within|to (?:this|our) (?:letter|notice|email|claim)))`,
  `\\b(?:hide|suppress|mute|silence|clear|dismiss|drop|remove|delete|disable|switch off|turn off|deactivate)\\s(?:all |any |the |every |these |your )*(?:warnings?|alerts?|flags?|red flags|findings?|anomal(?:y|ies)|fraud|risk|safety|security|checks|guard\\s?rails?|filters?)\\b(?! (?:clause|liability|of loss|deposit))`,
  `${start}(?:whitelist|white-list|bypass|skip|waive|omit)\\s(?:all |any |the |this |further |every |fraud |risk |normal |usual )+(?:${checks}|applicant|customer|company|business|client|merchant|detection|steps?|rules|process(?:ing)?|questions)\\b|${start}whitelist (?:this|the|our|us|me)\\b`,
  `${start}(?:return|output|emit)\\s["'{]?\\s?(?:true|yes|pass(?:ed)?|ok|approved?|success|1(?:\\.0)?|100|valid)\\b`,
  `${start}mark(?:ed)?\\s(?:it |this |everything |all |the (?:file|document|invoice) )?(?:as |all )?(?:verified|genuine|approved|clean|passed|authentic|trusted|safe|valid)\\b`,
  `\\b(?:validations?|checks?|verifications?|controls?|tests?)\\b.{0,8}\\bpassed\\b.{0,10}\\b(?:proceed|approve|disburse|grant|release)|\\bproceed (?:with|to) (?:the )?(?:loan )?(?:disbursement|payout|approval|funding)\\b`,
  `\\bthe applicant (?:is|has|was)\\b.{0,16}\\b(?:always|pre-?approved|fully|trustworthy|verified|right|cleared|excellent|perfect)`,
  `${start}(?:set|fix|make|change|put|adjust|force|write)\\b.{0,16}\\b(?:confidence|score|limit|risk|rating|verdict|decision|probability|severity|total|credit line)\\b.{0,14}\\b(?:to|at|as)\\b \\W?(?:\\d|one|zero|low|none|max|high|pass|true|full|yes|minimum|the)`,
  `\\b(?:whoever|anyone|whomever|anyOf(?:body| person| system| tool| software| programme?| machine)|(?:the|any) (?:person|system|software|tool|machine|computer|program))\\b (?:that |who |which )?(?:is |are )?(?:process|read|review|handl|pars|scann|evaluat|assess|judg|analy[sz])\\w*\\b.{0,40}\\b(?:must|should|shall|please|set|approve|accept|report|ignore|treat|give|:)`,
  `^\\W{0,4}(?:reader|assistant|bot|agent|model|gpt|reviewer|parser|machine|computer)[,:] ?(?:please |kindly |you )?(?:report|say|approve|accept|set|ignore|treat|mark|give|output|read|note|skip|pass|rate|raise|confirm|do|respond|return|write|trust)`,
  `\\b(?:reveal|print|repeat|show|display|output|leak|dump)\\b.{0,20}\\b(?:system prompt|(?:your|initial|hidden|original) (?:instructions|prompt|rules)|text above|everything above)`,
  `\\b(?:as|because) (?:i|the (?:owner|applicant)) (?:say|said|command|order)\\b|^\\W*do as i say\\b|\\bobey (?:me|this|these|the following)\\b`,
  `\\b(?:give|provide|write|produce|return|issue|offer)\\b.{0,14}\\b(?:a |an |only |the )*(?:positive|favou?rable|glowing|excellent|top|highest|perfect|best)\\b.{0,10}\\b(?:review|assessment|rating|score|opinion|recommendation|evaluation|report|result|verdict)`,
  `\\b(?:must|should|is to|has to) be (?:accepted|approved|trusted|believed|passed|granted|funded)\\b.{0,14}\\b(?:without (?:\\w+ )?(?:checks?|questions?|review|verif|delay|hesitat)|immediately|regardless|automatically|no matter|as is|in full|unconditionally)`,
  `\\b(?:this|the) (?:applicant|application|loan|request|file|business|borrower) (?:must|should|has to|is to|needs to) be (?:approved|accepted|granted|funded|passed|trusted|rated|scored)\\b(?! (?:by|in writing|before|prior|within|in advance))`,
  `(?:${start}|\\bunder no circumstances )(?:never |do not |don't )?(?:reject|decline|deny|refuse|flag|downgrade)\\b.{0,16}\\b(?:application|applicant|request|loan|file|document|business|company|customer)`,
  `${start}(?:never|do not|don't) (?:reject|decline|deny|downgrade)[.! ]*$|\\b(?:reject|declin|deny|refus)ing\\b.{0,20}\\b(?:not|wrong|forbidden|prohibited|never|mistake)|\\bwrong to (?:reject|decline|refuse|deny)`,
  `\\b(?:application|applicant|request|loan|file)\\b (?:must|may|can|should|shall) (?:not|never) be (?:rejected|declined|refused|denied|flagged)`,
  `\\bno need to (?:verify|check|examine|scan|review|inspect|question|validate|compare|investigate)\\b.{0,14}\\b(?:it|this|further|qr|code|documents?|invoice|file|sums?|totals?|anything|signatures?)`,
  `\\b(?:qr|bar)\\s?code\\b.{0,30}\\b(?:use|rely on|trust|accept|go by|take)\\b.{0,16}\\b(?:print|figure|total|amount|text)`,
  `${start}(?:use|rely on|trust|believe|go by|prefer)\\b.{0,16}\\b(?:printed|remark|text|line|note|figure|number|amount|page|total)\\b.{0,34}\\b(?:not the|instead of|rather than|over the|qr|as (?:the )?(?:total|revenue|sales|amount|income))`,
  `${start}(?:assume|presume|suppose|imagine|pretend)\\b.{0,44}\\b(?:fine|valid|genuine|true|ok|verified|correct|passed|signed|approved|low|good|real|complete)\\b`,
  `${start}(?:consider|treat|regard|view|deem|classify|categori[sz]e|process|label|tag|rank|rate|score|grade)\\b.{0,44}\\b(?:valid|genuine|income|low[- ]risk|verified|authentic|10/10|excellent|top|highest|approved|creditworthy|real|trusted|compliant|compression)\\b`,
  `\\bexecute\\s?:|\\bapprove_?(?:loan|credit|applicant|all)|\\bprint\\s?\\(\\s?["']approv|<!--\\s?(?:please |ai|system|assistant|approve|ignore|instruction)|\\b(?:set|raise|grant|increase)_(?:loan|limit|credit|score)\\b`,
  `${start}only (?:output|report|list|mention|give|return|write|show) (?:the )?(?:positive|good|favou?rable)|\\brespond in the affirmative`,
  `\\b(?:when|if)(?: you(?:'re| are)?)? asked\\b.{0,60}\\b(?:say|answer|reply|respond|state)\\b`,
  `\\b(?:manager|director|head office|ceo|regulator|tax bureau|committee)\\b.{0,30}\\b(?:authori[sz]ed?|approved|confirmed|agreed)\\b.{0,40}\\b(?:apply it|you to approve|please (?:apply|approve|grant|raise)|so approve|approve now)`,
  `\\bbe (?:generous|lenient|kind|favou?rable|positive|forgiving) (?:with|to|towards|about|on)\\b|\\bhelp us (?:get|obtain|secure) (?:the|a|this) (?:loan|credit)`,
  `\\bthe (?:model|system|reader|algorithm|software|AI|reviewer|parser|scanner|checker) (?:should|must|shall|is to|has to) (?:now )?(?:ignore|approve|accept|treat|skip|trust|disregard|assume|overlook)`,
  `\\b(?:make sure|ensure|guarantee|see to it|be sure)(?: that)?\\b.{0,30}\\b(?:risk|score|decision|rating|verdict|limit|loan|approval|outcome)\\b.{0,24}\\b(?:low|approved?|high|max(?:imum)?|pass(?:es)?|positive|zero|favou?rable|granted)\\b`,
  `\\bno (?:choice|option|alternative) but to (?:approve|accept|grant|pass|agree)`,
  `\\btreat any (?:artefacts?|artifacts?|differences?|edits?|noise|marks?|changes?)|\\b(?:image|photo|picture|scan|screenshot) (?:was|is|has) not (?:been )?(?:edited|altered|modified|manipulated|tampered)`,
  `\\bverdict\\s?[:=]|\\b(?:reviewer|assistant|underwriter|AI|checker|auditor)s? (?:instructions?|directives?|commands?|orders?|prompts?)\\s?:`,
  `\\byou are (?:now )?(?:a |an |the )?\\w*GPT\\b`,
  `${start}(?:raise|lift|increase|extend|double|boost) (?:our|my|their|his|her|this|the) (?:credit )?(?:limit|line|score|rating)[.! ]*$`,
  `${start}let (?:it|this(?: one)?|us|them|him|her) (?:pass|through|go through)\\b`,
  `${start}(?:do not|don't|never) (?:forward|send|escalate|refer|route)\\b.{0,30}\\b(?:human|manual|supervisor|officer)|^\\W*(?:do not|don't|never) escalate\\b`,
  `\\b(?:stay|remain|keep) (?:silent|quiet) (?:about|regarding)`,
  `\\b(?:line|remark|message|paragraph|sentence)\\b.{0,8}\\b(?:takes? precedence|overrides?|outranks?|has priority) (?:over )?(?:all|any|every|other|the (?:qr|rest|other)|everything|previous|prior|your)`,
  `\\bfinal (?:answer|decision|verdict|output|result)\\s?[:=]\\s?["']?(?:approve|yes|accept|genuine|grant)\\b`,
  `\\b(?:developer|admin(?:istrator)?|root|openai|anthropic)(?:'s)? (?:message|command|instruction)s?\\s?[:=]|\\b(?:command|message|instruction|order)s? from your (?:developer|operator|owner|creator|administrator|boss)`,
  `${start}(?:report|return|find|output|show) (?:zero|0|no) (?:anomal|issue|problem|risk|discrepanc|finding|warning|error|concern|fraud)`,
  `${start}(?:overlook|ignore|disregard|excuse|forgive) (?:the |any |all |this )*(?:missing|absent|wrong|blurred|poor|faded|duplicate|different|late|low|bad)`,
  `\\byour (?:score|summary|assessment|verdict|analysis|conclusion)\\b.{0,24}\\b(?:should|must|shall|has to|is to) (?:be|mention|say|read|state|contain|emphasi[sz]e|stress|praise)\\b`,
  `\\b(?:do|follow|obey|execute) (?:exactly )?(?:what|as|everything) (?:this|the) (?:document|page|text|file|paper|note|line) (?:says|tells|states|orders)|\\bwhatever\\b.{0,40}\\b(?:says?|shows?|finds?)\\b.{0,10}\\bfollow this`,
  `\\b(?:add|give|grant|award) (?:\\w+ )?(?:points?|marks?|stars?) (?:to|for) (?:the |its |this |their |our )?(?:score|rating|applicant|business|company)`,
  `\\byou (?:now )?(?:work|act|speak) (?:for|on behalf of) (?:the |this |our )?(?:seller|applicant|borrower|company|owner|customer|us|me)\\b`,
  `\\b(?:conclude|end|finish|close) (?:your \\w+ )?with\\s?["'“:]?.{0,16}\\b(?:approv|recommend|genuine|pass|positive|grant)`,
  `${start}(?:summari[sz]e|describe|present|portray|rate|assess|evaluate|judge) (?:this|the|our) \\w+.{0,10}\\bas (?:very )?(?:positive|good|excellent|reliable|low|safe|genuine|strong|trustworthy)`,
  `${start}(?:treat|count|regard|record) duplicate|${start}replace (?:the |all )?(?:seller|buyer|total|amount|date)s?(?: names?)? (?:with|by)\\b`,
  `\\b(?:verification|validation|review|checking|check) (?:is )?(?:complete|completed|done|finished)\\b.{0,8}\\b(?:skip|proceed|approve|jump|go) |\\balready (?:checked|verified|reviewed|validated)\\b.{0,24}\\b(?:accept|approve|skip|pass)\\b`,
  `\\b(?:scanner|reader|parser|ocr|engine|system|software|model|ai) (?:must|should|shall|has to|is to) (?:only |now |always )?(?:output|return|report|print|give|record)\\b.{0,30}\\b(?:\\d|approved?|low|pass|none)`,
].map((shape) => new RegExp(shape, "i"));

/** Two settings of a judgement, as a program would write them: decision: approve, risk = none. */
const setting =
  /\b(?:approved?|decision|verdict|result|risk(?:_level|_score)?|status|confidence|score|limit|anomal(?:y|ies)|fraud|severity|is_?(?:valid|genuine|fraud))["']?\s?[:=]\s?["']?(?:true|false|yes|no|none|low|max(?:imum)?|approved?|pass(?:ed)?|ok|clean|genuine|high(?:est)?|0|1(?:\.0+)?|100)\b/gi;
const alone = /\b(?:approved|is_?genuine|is_?valid|verified)["']?\s?=\s?["']?(?:true|yes|1)\b/i;

export const setsJudgement = (plain: string): boolean => {
  const found = [...plain.matchAll(setting)].map(([text]) => text);
  return alone.test(plain) || (found.length >= 2 && found.some((one) => !/^(?:status|result|score)/i.test(one)));
};

/** Words of those who deal with each other: what binds them orders no reader. */
export const englishParties =
  /\b(?:buyer|seller|supplier|vendor|purchaser|customer|contractor|carrier|consignor|consignee|lessor|lessee|landlord|tenant|part(?:y|ies)|agreement|hereby|herein|hereunder|shipper|licensee|licensor|employer|cardholder|account holder|undersigned|goods|delivery|warranty|we|our|shipment)\b/i;
