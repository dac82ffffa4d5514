; The installer: for one person, without an administrator. Removing the program leaves the person's data.
; steps/windows.py defines VERSION, NUMBERS, SOURCE, TARGET and ICON.

Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID /FINAL ${COMPRESSOR}

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Floorside"
!define CLASSES "Software\Classes"

Name "Floorside"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Floorside"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText " "
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Floorside"
VIAddVersionKey "FileDescription" "Installs Floorside"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEPAGE_TEXT "Floorside ${VERSION} will be installed for you alone; no administrator is needed.$\r$\n$\r$\nThis package was tried under Wine only, not on Windows itself."
!define MUI_FINISHPAGE_RUN "$INSTDIR\Floorside.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section
  Call RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Floorside.lnk" "$INSTDIR\Floorside.exe"

  WriteRegStr HKCU "${CLASSES}\.floorside" "" "Floorside.Routine"
  WriteRegStr HKCU "${CLASSES}\Floorside.Routine" "" "Floorside routine"
  WriteRegStr HKCU "${CLASSES}\Floorside.Routine\DefaultIcon" "" "$INSTDIR\Floorside.exe,0"
  WriteRegStr HKCU "${CLASSES}\Floorside.Routine\shell\open\command" "" '"$INSTDIR\Floorside.exe" open "%1"'

  WriteRegStr HKCU "${KEY}" "DisplayName" "Floorside"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Floorside.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Floorside founders"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd

; Only what the installer put there: somebody may have chosen a folder with other files in it.
!macro REMOVE_PROGRAM un
Function ${un}RemoveProgram
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\Floorside.exe"
  Delete "$INSTDIR\floorside-cli.exe"
  Delete "$INSTDIR\opus.dll"
  Delete "$INSTDIR\uninstall.exe"
FunctionEnd
!macroend
!insertmacro REMOVE_PROGRAM ""
!insertmacro REMOVE_PROGRAM "un."

Section "Uninstall"
  SetOutPath "$TEMP" ; a folder that somebody works in cannot be removed
  Call un.RemoveProgram
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Floorside.lnk"
  DeleteRegKey HKCU "${CLASSES}\Floorside.Routine"
  ReadRegStr $0 HKCU "${CLASSES}\.floorside" ""
  StrCmp $0 "Floorside.Routine" 0 +2
  DeleteRegKey HKCU "${CLASSES}\.floorside"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd
