@echo off
rem Starts Kitpress. Builds the program first when it is missing, which takes a minute once.
setlocal
set "here=%~dp0"
set "jar=%here%target\kitpress.jar"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
where "%java%" >nul 2>nul || if not exist "%java%" (
  echo kitpress: no Java was found. Install a JDK, version 17 or newer, or set JAVA_HOME to one. 1>&2
  exit /b 3
)
if not exist "%jar%" (
  where mvn >nul 2>nul || (
    echo kitpress: the program must be built first, and Maven was not found. Install Apache Maven. 1>&2
    exit /b 3
  )
  echo Building Kitpress; this happens once and takes a minute or two. 1>&2
  call mvn -q -B -f "%here%pom.xml" -Dmaven.test.skip=true package 1>&2 || exit /b 3
)
rem A preview runs for hours, so that both compilers pay for themselves.
set "compilers=-XX:TieredStopAtLevel=1"
if /i "%~1"=="serve" set "compilers="
"%java%" -XX:+UseSerialGC %compilers% -jar "%jar%" %*
exit /b %ERRORLEVEL%
