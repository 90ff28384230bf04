@echo off
rem Starts Tributary on Windows. Builds it at first use only: after a change of the sources delete target\tributary.jar.
rem Not tested on Windows; the script "tributary" beside this file is the one that is, and it runs under WSL.
setlocal
set "HERE=%~dp0"
if exist "%HERE%target\tributary.jar" goto run
where mvn >nul 2>nul || (echo tributary: Maven 3.8 or later and a JDK 17 or later are needed to build Tributary. 1>&2 & exit /b 1)
echo tributary: building, once ... 1>&2
pushd "%HERE%"
call mvn -B -q -Dquick package 1>&2 || (popd & exit /b 1)
popd
copy /y "%HERE%target\quick\tributary.jar" "%HERE%target\tributary.jar" >nul || exit /b 1
:run
where java >nul 2>nul || (echo tributary: Java 17 or later is needed, and there is no java on PATH. 1>&2 & exit /b 1)
java -XX:+UseParallelGC -XX:MaxInlineLevel=9 -XX:FreqInlineSize=120 -XX:InlineSmallCode=1200 -Djava.awt.headless=true -Dfile.encoding=UTF-8 %TRIBUTARY_JAVA_OPTIONS% -jar "%HERE%target\tributary.jar" %*
exit /b %ERRORLEVEL%
