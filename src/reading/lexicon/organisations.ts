import { listed } from './word-list';

/** Words of roles and names of organisations. */

/** What a supplier does, in the words of a partner's role, as stems: food, travel, logistics, stationery, printing. */
export const supplies: readonly string[] = listed(
  'питани кейтеринг кофе-брейк кофе-пауз обед транспорт перевоз трансфер логистик доставк канцеляр канцтовар полиграф типограф проезд билет тамақ тамақтандыру кофе-үзіліс көлік тасымал жеткізу кеңсе',
);
/** Words that only say that it was supplied or for whom; they make no other role. Stems. */
export const supplying: readonly string[] = listed(
  'услуг предоставл предостав обеспеч организац поставк поставщик закуп аренд оказан участник товар принадлежност материал печат и на для по мероприяти тренинг қызмет ұсын қамтамасыз ұйымдастыру қатысушы тауар материалдар басу бер және мен іс-шара үшін',
);
/** What was given without pay is a contribution, not a supply. Stems. */
export const forFree: readonly string[] = listed(
  'бесплатн безвозмезд спонсор волонт благотвор тегін демеуш ерікті',
);

/** Legal forms and their names in full, by one sign each; two forms that differ are two organisations. */
export const legalForms: readonly (readonly [sign: string, pattern: string])[] = [
  ['оф', 'общественн\\p{L}+\\s+фонд\\p{L}*|оф|қоғамдық\\s+қор\\p{L}*|ққ'],
  ['оо', 'общественн\\p{L}+\\s+объединени\\p{L}*|оо|қоғамдық\\s+бірлестік\\p{L}*|қб'],
  ['чф', 'частн\\p{L}+\\s+фонд\\p{L}*|чф|жеке\\s+қор\\p{L}*'],
  [
    'тоо',
    'товариществ\\p{L}+\\s+с\\s+ограниченной\\s+ответственностью|тоо|жшс|жауапкершілігі\\s+шектеулі\\s+серіктестік\\p{L}*',
  ],
  ['ао', 'акционерн\\p{L}+\\s+обществ\\p{L}*|ао|ақ|акционерлік\\s+қоғам\\p{L}*'],
  ['ип', 'индивидуальн\\p{L}+\\s+предпринимател\\p{L}*|ип|жк|жеке\\s+кәсіпкер'],
  [
    'кгу',
    'коммунальн\\p{L}+\\s+государственн\\p{L}+\\s+учреждени\\p{L}*|кгу|кмм|коммуналдық\\s+мемлекеттік\\s+мекеме\\p{L}*',
  ],
  ['кгкп', 'коммунальн\\p{L}+\\s+государственн\\p{L}+\\s+казенн\\p{L}+\\s+предприяти\\p{L}*|кгкп|мкқк'],
  ['рго', 'республиканск\\p{L}+\\s+государственн\\p{L}+\\s+учреждени\\p{L}*|ргу|рмм'],
  ['гу', 'государственн\\p{L}+\\s+учреждени\\p{L}*|гу|мм|мемлекеттік\\s+мекеме\\p{L}*'],
  ['оюл', 'объединени\\p{L}+\\s+юридическ\\p{L}+\\s+лиц|оюл|зтб'],
];
/** Words of a name by which nobody is told apart. */
export const emptyNameWords: readonly string[] = listed(
  'г город города с село села п пос обл область области р-н район района имени им при по в и рк республики казахстан қаласы қаласының ауылы ауылының облысы облысының ауданы ауданының атындағы',
);
