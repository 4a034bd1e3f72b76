<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>This computer deletes the case %n day(s) after its end.</source>
        <translation>
            <numerusform>This computer deletes the case %n day after its end.</numerusform>
            <numerusform>This computer deletes the case %n days after its end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n case(s) wait for the network and will be sent by the program.</source>
        <translation>
            <numerusform>%n case waits for the network and will be sent by the program.</numerusform>
            <numerusform>%n cases wait for the network and will be sent by the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) need you: send or open them.</source>
        <translation>
            <numerusform>%n case needs you: send or open it.</numerusform>
            <numerusform>%n cases need you: send or open them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could not be sent in time. Begin with the first step again.</source>
        <translation>
            <numerusform>%n case could not be sent in time. Begin with the first step again.</numerusform>
            <numerusform>%n cases could not be sent in time. Begin with the first step again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>program</name>
    <message numerus="yes">
        <source>%Ln customer(s) may or may not have been entered (last sent %1). Enter them again as before: the service is asked first.</source>
        <translation>
            <numerusform>A customer may or may not have been entered (last sent %1). Enter the customer again as before: the service is asked first.</numerusform>
            <numerusform>%Ln customers may or may not have been entered (last sent %1). Enter them again as before: the service is asked first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CapturePage</name>
    <message numerus="yes">
        <source>Up to %n tries are left.</source>
        <translation>
            <numerusform>One try is left.</numerusform>
            <numerusform>Up to %n tries are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportCheckPage</name>
    <message numerus="yes">
        <source>%Ln customer(s) can be sent</source>
        <translation>
            <numerusform>%Ln customer can be sent</numerusform>
            <numerusform>%Ln customers can be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln customer(s)</source>
        <translation>
            <numerusform>Submit %Ln customer</numerusform>
            <numerusform>Submit %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartNotices</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and one more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule file(s) of this bank cannot be used</source>
        <translation>
            <numerusform>A rule file of this bank cannot be used</numerusform>
            <numerusform>%n rule files of this bank cannot be used</numerusform>
        </translation>
    </message>
</context>
</TS>
