' Does in LibreOffice what a list of steps says, one a line, its parts divided by tabs. Whatever fails is told in a file.
Dim book

Sub Main
  Dim folder As String
  folder = Environ("REPORT_STEPS")
  On Error GoTo Failed
  Dim file, lines, parts
  file = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  lines = createUnoService("com.sun.star.io.TextInputStream")
  lines.setInputStream(file.openFileRead(folder & "/steps.txt"))
  lines.setEncoding("UTF-8")
  Do While Not lines.isEOF()
    parts = Split(lines.readLine(), Chr(9))
    If UBound(parts) >= 0 Then Step_(parts)
  Loop
  Tell(folder, "done")
  StarDesktop.terminate()
  Exit Sub
Failed:
  Tell(folder, Error$ & " in line " & Erl)
  StarDesktop.terminate()
End Sub

Sub Step_(parts)
  Select Case parts(0)
    Case "open"
      book = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, Array(Setting("Hidden", True)))
    Case "type"
      CellsAt(parts(1)).getCellByPosition(0, 0).setFormula(parts(2))
    Case "delete-sheet"
      book.Sheets.removeByName(parts(1))
    Case "sort"
      Dim field As New com.sun.star.table.TableSortField
      field.Field = 0
      field.IsAscending = False
      CellsAt(parts(1)).sort(Array(Setting("SortFields", Array(field)), Setting("ContainsHeader", False)))
    Case "save"
      book.storeToURL(parts(1), Array(Setting("FilterName", "Calc MS Excel 2007 XML")))
    Case "print"
      book.storeToURL(parts(1), Array(Setting("FilterName", "calc_pdf_Export")))
    Case "close"
      book.close(True)
    Case Else
      Error 5
  End Select
End Sub

' The cells at a defined name, or at an address with its sheet.
Function CellsAt(place)
  Dim divided
  divided = InStr(place, "!")
  If divided = 0 Then
    CellsAt = book.NamedRanges.getByName(place).getReferredCells()
  Else
    CellsAt = book.Sheets.getByName(Left(place, divided - 1)).getCellRangeByName(Mid(place, divided + 1))
  End If
End Function

Function Setting(settingName, settingValue)
  Dim made As New com.sun.star.beans.PropertyValue
  made.Name = settingName
  made.Value = settingValue
  Setting = made
End Function

Sub Tell(folder, what)
  Dim told, written
  told = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  written = createUnoService("com.sun.star.io.TextOutputStream")
  written.setOutputStream(told.openFileWrite(folder & "/told.txt"))
  written.setEncoding("UTF-8")
  written.writeString(what)
  written.closeOutput()
End Sub
