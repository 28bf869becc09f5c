/** The elements of a chart's part that the model holds, so that a chart which is written anew keeps them. */
export const chartElements: ReadonlySet<string> = new Set(
  `c:chartSpace c:date1904 c:roundedCorners c:lang c:chart c:title c:tx c:rich c:overlay c:autoTitleDeleted c:plotArea
c:layout c:barChart c:lineChart c:pieChart c:doughnutChart c:areaChart c:scatterChart c:barDir c:grouping c:varyColors
c:ser c:idx c:order c:strRef c:numRef c:f c:strCache c:numCache c:ptCount c:pt c:v c:formatCode c:spPr c:invertIfNegative
c:dLbls c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:cat c:val c:xVal
c:yVal c:gapWidth c:overlap c:axId c:catAx c:valAx c:scaling c:orientation c:min c:max c:delete c:axPos c:majorGridlines
c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:crossAx c:crosses c:crossBetween c:auto c:lblAlgn c:lblOffset
c:noMultiLvlLbl c:tickLblSkip c:legend c:legendPos c:plotVisOnly c:dispBlanksAs c:marker c:symbol c:smooth c:holeSize c:firstSliceAng
c:txPr c:printSettings c:headerFooter c:pageMargins c:pageSetup a:bodyPr a:lstStyle a:p a:pPr a:defRPr a:r a:rPr a:t
a:endParaRPr a:solidFill a:srgbClr a:ln a:noFill a:latin a:ea a:cs a:round a:prstDash`.split(/\s+/),
);
