@echo off
rem Starts Kitpress. If the program is missing, builds it first, which takes a minute or two.
setlocal
set "here=%~dp0"
set "jar=%here%target\kitpress.jar"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
where "%java%" >nul 2>nul || if not exist "%java%" (
  echo kitpress: Java was not found. Install JDK 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 3
)
if not exist "%jar%" (
  where mvn >nul 2>nul || (
    echo kitpress: Maven was not found. Install Apache Maven, which is needed to build Kitpress. 1>&2
    exit /b 3
  )
  echo Building Kitpress, which takes a minute or two. Later runs start right away. 1>&2
  call mvn -q -B -f "%here%pom.xml" -Dmaven.test.skip=true package 1>&2 || exit /b 3
)
rem A preview runs for hours, so both compilers pay for themselves.
set "compilers=-XX:TieredStopAtLevel=1"
if /i "%~1"=="serve" set "compilers="
"%java%" -XX:+UseSerialGC %compilers% -jar "%jar%" %*
exit /b %ERRORLEVEL%
