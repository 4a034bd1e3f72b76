<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>no face yet</source>
        <translation>얼굴 없음</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>여러 명</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>너무 멂</translation>
    </message>
    <message>
        <source>too near</source>
        <translation>너무 가까움</translation>
    </message>
    <message>
        <source>too far right</source>
        <translation>오른쪽으로 치우침</translation>
    </message>
    <message>
        <source>too far left</source>
        <translation>왼쪽으로 치우침</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>너무 낮음</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>너무 높음</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>정면 아님</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>기울어짐</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>너무 어두움</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>너무 밝음</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>흐림</translation>
    </message>
    <message>
        <source>eyes closed</source>
        <translation>눈 감음</translation>
    </message>
    <message>
        <source>Perfect, hold still</source>
        <translation>좋습니다, 그대로 있어 주세요</translation>
    </message>
    <message>
        <source>Come in front of the camera</source>
        <translation>카메라 앞으로 와 주세요</translation>
    </message>
    <message>
        <source>One person only, please</source>
        <translation>한 분만 화면에 나와 주세요</translation>
    </message>
    <message>
        <source>Move a little closer</source>
        <translation>조금 더 가까이 와 주세요</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>조금 뒤로 물러나 주세요</translation>
    </message>
    <message>
        <source>Move to your left</source>
        <translation>왼쪽으로 움직여 주세요</translation>
    </message>
    <message>
        <source>Move to your right</source>
        <translation>오른쪽으로 움직여 주세요</translation>
    </message>
    <message>
        <source>Move up a little</source>
        <translation>조금 위로 올라와 주세요</translation>
    </message>
    <message>
        <source>Move down a little</source>
        <translation>조금 아래로 내려와 주세요</translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <translation>카메라를 똑바로 봐 주세요</translation>
    </message>
    <message>
        <source>Hold your head upright</source>
        <translation>고개를 바로 세워 주세요</translation>
    </message>
    <message>
        <source>More light on the face, please</source>
        <translation>얼굴을 더 밝게 비춰 주세요</translation>
    </message>
    <message>
        <source>Too bright: turn away from the light</source>
        <translation>너무 밝습니다. 빛을 피해 주세요</translation>
    </message>
    <message>
        <source>Face the light evenly</source>
        <translation>빛을 고르게 받아 주세요</translation>
    </message>
    <message>
        <source>Hold still for a moment</source>
        <translation>잠시 움직이지 말아 주세요</translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <translation>눈을 떠 주세요</translation>
    </message>
    <message>
        <source>Uncover your face</source>
        <translation>얼굴을 가리지 말아 주세요</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>한 사람</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>거리</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Looking straight</source>
        <translation>정면 응시</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝기</translation>
    </message>
    <message>
        <source>Sharp picture</source>
        <translation>선명도</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>중앙</translation>
    </message>
    <message>
        <source>good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Nothing was found in this photo that the service would refuse.</source>
        <translation>서비스가 거부할 만한 점이 이 사진에서 발견되지 않았습니다.</translation>
    </message>
    <message>
        <source>The photo can be used, but a better one has a better chance.</source>
        <translation>사용할 수 있지만, 더 잘 나온 사진이면 통과 가능성이 높아집니다.</translation>
    </message>
    <message>
        <source>The service would very likely refuse this photo, and a try would be gone. Take another one.</source>
        <translation>서비스가 이 사진을 거절할 가능성이 매우 높고, 기회 한 번이 사라집니다. 다시 촬영해 주세요.</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>고르지 않음</translation>
    </message>
    <message>
        <source>mouth open</source>
        <translation>입 벌림</translation>
    </message>
    <message>
        <source>face covered</source>
        <translation>얼굴 가려짐</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>No camera is connected</source>
        <translation>연결된 카메라가 없습니다</translation>
    </message>
    <message>
        <source>Plug one in. It is used as soon as the computer sees it.</source>
        <translation>카메라를 연결해 주세요. 인식되는 대로 바로 사용합니다.</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>다른 프로그램이 카메라를 사용 중입니다</translation>
    </message>
    <message>
        <source>Close video calls and other programs that show a camera picture, or choose another camera.</source>
        <translation>화상 통화처럼 카메라를 쓰는 프로그램을 닫거나 다른 카메라를 선택해 주세요.</translation>
    </message>
    <message>
        <source>This computer does not let the program use the camera</source>
        <translation>이 컴퓨터에서 카메라 사용이 허용되지 않았습니다</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to allow it, or choose another camera.</source>
        <translation>컴퓨터 담당자에게 허용을 요청하거나 다른 카메라를 선택해 주세요.</translation>
    </message>
    <message>
        <source>The camera sends no picture</source>
        <translation>카메라에서 영상이 오지 않습니다</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>카메라를 뺐다가 다시 연결하거나 다른 카메라를 선택해 주세요.</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>카메라 연결이 끊어졌습니다</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another camera. Everything typed is kept.</source>
        <translation>다시 연결하거나 다른 카메라를 선택해 주세요. 입력한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>There is no picture in the chosen file</source>
        <translation>선택한 파일에 사진이 없습니다</translation>
    </message>
    <message>
        <source>Start the program with a picture, a folder of pictures or a video.</source>
        <translation>사진, 사진 폴더 또는 동영상을 지정하여 프로그램을 다시 시작해 주세요.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Submission</source>
        <translation>접수 번호</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>신분증</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Driver’s licence</source>
        <translation>운전면허증</translation>
    </message>
    <message>
        <source>National ID card</source>
        <translation>주민등록증·국가 신분증</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>여권</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>외국인등록증·체류 허가증</translation>
    </message>
    <message>
        <source>Vehicle registration certificate</source>
        <translation>자동차 등록증</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>비자</translation>
    </message>
    <message>
        <source>Aadhaar card</source>
        <translation>아드하르 카드</translation>
    </message>
    <message>
        <source>PAN card</source>
        <translation>PAN 카드</translation>
    </message>
    <message>
        <source>The file is too large to be a hand-over file.</source>
        <translation>인계 파일로 보기에는 너무 큰 파일입니다.</translation>
    </message>
    <message>
        <source>The file is not a hand-over file of the first step.</source>
        <translation>1단계의 인계 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: line %1 is damaged.</source>
        <translation>파일을 읽을 수 없습니다. %1번째 줄이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The file holds something unknown: “%1”.</source>
        <translation>파일에 알 수 없는 항목이 있습니다: “%1”</translation>
    </message>
    <message>
        <source>The file holds something that cannot be used: “%1”.</source>
        <translation>파일에 사용할 수 없는 값이 있습니다: “%1”</translation>
    </message>
    <message>
        <source>The file lacks “%1”.</source>
        <translation>파일에 “%1” 항목이 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The time for this case runs out now.</source>
        <translation>이 접수 건의 처리 시간이 곧 끝납니다.</translation>
    </message>
    <message>
        <source>This case must be finished within %1 min.</source>
        <translation>%1분 안에 이 접수 건을 마쳐야 합니다.</translation>
    </message>
    <message>
        <source>This case must be finished within %1 h %2 min.</source>
        <translation>%1시간 %2분 안에 이 접수 건을 마쳐야 합니다.</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>이미지, %1</translation>
    </message>
    <message>
        <source>Less than 1 min left</source>
        <translation>남은 시간 1분 미만</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>남은 시간 %1분</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The details of the ID that the next page asks for, and one photo of the face.</source>
        <translation>다음 화면에서 입력하는 신분증 정보와 얼굴 사진 한 장입니다.</translation>
    </message>
    <message>
        <source>Also the address.</source>
        <translation>주소도 수집합니다.</translation>
    </message>
    <message>
        <source>Also a picture of a document that shows the address.</source>
        <translation>주소를 증명하는 서류의 사진도 수집합니다.</translation>
    </message>
    <message>
        <source>Also the account code and the name of the account holder.</source>
        <translation>계좌 인증 코드와 예금주 이름도 수집합니다.</translation>
    </message>
    <message>
        <source>This computer keeps nothing: it deletes details and photo when the case ends.</source>
        <translation>이 컴퓨터에는 아무것도 보관하지 않습니다. 업무가 끝나면 정보와 사진을 바로 삭제합니다.</translation>
    </message>
    <message numerus="yes">
        <source>This computer deletes the case %n day(s) after its end.</source>
        <translation>
            <numerusform>이 컴퓨터는 업무가 끝난 뒤 %n일이 지나면 자료를 삭제합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service keeps them as agreed with the bank.</source>
        <translation>서비스에는 은행과 약정한 기간 동안 보관됩니다.</translation>
    </message>
    <message>
        <source>The bank’s staff answer questions about the data, later too.</source>
        <translation>정보 처리에 관한 문의는 나중에도 은행 직원이 답변해 드립니다.</translation>
    </message>
    <message>
        <source>Questions about the data are answered, later too, by: %1</source>
        <translation>정보 처리에 관한 문의처(나중에도 문의하실 수 있습니다): %1</translation>
    </message>
    <message>
        <source>Does the customer agree?</source>
        <translation>고객이 동의하십니까?</translation>
    </message>
    <message>
        <source>Please read this out or let the customer read it.</source>
        <translation>아래 내용을 읽어 드리거나 직접 읽으시도록 안내해 주세요.</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>수집 항목</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>전송되는 곳</translation>
    </message>
    <message>
        <source>To the identity service ARGOS ID check (%1). It compares the photo with the ID.</source>
        <translation>본인 확인 서비스 ARGOS ID check(%1)로 전송됩니다. 서비스는 사진과 신분증을 대조합니다.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>문의처</translation>
    </message>
    <message>
        <source>The choice is free</source>
        <translation>동의는 자유입니다</translation>
    </message>
    <message>
        <source>The customer may say no. Then nothing is sent, what was entered is deleted, and the bank offers another way.</source>
        <translation>고객은 동의하지 않을 수 있습니다. 그러면 아무것도 전송하지 않고 입력한 내용을 삭제하며, 은행이 다른 방법을 안내합니다.</translation>
    </message>
    <message>
        <source>“Continue” means: the customer agrees. “Cancel” means: the customer does not, and the case ends here.</source>
        <translation>‘계속’은 고객이 동의한다는 뜻입니다. ‘취소’는 동의하지 않는다는 뜻이며 업무는 여기서 끝납니다.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>YYYY</source>
        <translation>YYYY</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>MM</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>no time left</source>
        <translation>남은 시간 없음</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1분 남음</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1시간 %2분 남음</translation>
    </message>
    <message>
        <source>asking the service</source>
        <translation>서비스에 확인 중</translation>
    </message>
    <message>
        <source>no answer when last asked</source>
        <translation>마지막 확인에서 응답 없음</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>아직 전송하지 않았습니다</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>전송 대기 중입니다</translation>
    </message>
    <message>
        <source>Sent, answer unknown</source>
        <translation>전송했으나 결과를 모릅니다</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>처리 시간이 끝났습니다</translation>
    </message>
    <message>
        <source>Ended at this desk</source>
        <translation>이 창구에서 종료했습니다</translation>
    </message>
    <message>
        <source>Another program holds the journal: this list may be out of date.</source>
        <translation>다른 프로그램이 업무 기록을 사용하고 있어 이 목록이 최신이 아닐 수 있습니다.</translation>
    </message>
    <message>
        <source>The journal cannot be read: this list may be out of date. Tell support.</source>
        <translation>업무 기록을 읽을 수 없어 이 목록이 최신이 아닐 수 있습니다. 지원 담당자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The answer was lost; send it when you are ready</source>
        <translation>응답을 받지 못했습니다. 준비되면 보내 주세요</translation>
    </message>
    <message>
        <source>Not counted, waits for you</source>
        <translation>접수되지 않았습니다. 확인해 주세요</translation>
    </message>
    <message>
        <source>Waiting, but the key to its data is missing</source>
        <translation>대기 중이지만 암호 키를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>전송 중입니다</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for the network and will be sent by the program.</source>
        <translation>
            <numerusform>%n건이 네트워크 연결을 기다리고 있으며 자동으로 전송됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) need you: send or open them.</source>
        <translation>
            <numerusform>%n건은 확인이 필요합니다. 보내거나 열어 주세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could not be sent in time. Begin with the first step again.</source>
        <translation>
            <numerusform>%n건을 기한 안에 보내지 못했습니다. 1단계부터 다시 시작해 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered as approved</source>
        <translation>승인으로 등록됨</translation>
    </message>
    <message>
        <source>Entered as rejected</source>
        <translation>거절로 등록됨</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This file cannot be opened. Choose another.</source>
        <translation>이 파일을 열 수 없습니다. 다른 파일을 선택해 주세요.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MB. Choose a smaller one.</source>
        <translation>파일이 64MB보다 큽니다. 더 작은 파일을 선택해 주세요.</translation>
    </message>
    <message>
        <source>This is not a picture. Choose a JPEG, PNG or BMP file.</source>
        <translation>이미지 파일이 아닙니다. JPEG, PNG 또는 BMP 파일을 선택해 주세요.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off. Choose another.</source>
        <translation>이미지가 손상되었거나 일부가 잘렸습니다. 다른 이미지를 선택해 주세요.</translation>
    </message>
    <message>
        <source>This picture has more than 100 megapixels. Choose a smaller one.</source>
        <translation>이미지가 1억 화소를 넘습니다. 더 작은 이미지를 선택해 주세요.</translation>
    </message>
    <message>
        <source>This picture is too small to be read. Choose a larger one.</source>
        <translation>이미지가 너무 작아 읽을 수 없습니다. 더 큰 이미지를 선택해 주세요.</translation>
    </message>
    <message>
        <source>This picture cannot be made small enough to be sent. Choose another.</source>
        <translation>이미지를 전송할 수 있는 크기로 줄일 수 없습니다. 다른 이미지를 선택해 주세요.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Submit again. If this comes back, give support the note below.</source>
        <translation>다시 제출해 주세요. 같은 문제가 반복되면 아래 내용을 지원 담당자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The service could not read what was sent</source>
        <translation>서비스가 전송된 내용을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>A detail is missing</source>
        <translation>빠진 정보가 있습니다</translation>
    </message>
    <message>
        <source>Fill in what is missing, then submit again.</source>
        <translation>빠진 것을 입력한 뒤 다시 제출해 주세요.</translation>
    </message>
    <message>
        <source>The service does not know this project</source>
        <translation>서비스에 없는 프로젝트입니다</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether the key belongs to the project.</source>
        <translation>컴퓨터 담당자에게 키가 이 프로젝트의 것인지 확인을 요청해 주세요.</translation>
    </message>
    <message>
        <source>The service does not know the administrator</source>
        <translation>서비스에 등록되지 않은 관리자입니다</translation>
    </message>
    <message>
        <source>Correct the administrator’s e-mail address. It must be registered with the project.</source>
        <translation>관리자의 이메일 주소를 고쳐 주세요. 프로젝트에 등록된 주소여야 합니다.</translation>
    </message>
    <message>
        <source>The service does not know one of the details</source>
        <translation>서비스에서 지원하지 않는 항목이 있습니다</translation>
    </message>
    <message>
        <source>Empty that field, then submit again.</source>
        <translation>그 항목을 비운 뒤 다시 제출해 주세요.</translation>
    </message>
    <message>
        <source>The service does not accept how a detail is written</source>
        <translation>서비스가 받아들이지 않는 형식의 항목이 있습니다</translation>
    </message>
    <message>
        <source>Correct it, then submit again.</source>
        <translation>고친 뒤 다시 제출해 주세요.</translation>
    </message>
    <message>
        <source>The service does not know this submission</source>
        <translation>서비스에 없는 접수 건입니다</translation>
    </message>
    <message>
        <source>Wait a minute, then send the pictures again.</source>
        <translation>잠시 후 이미지를 다시 전송해 주세요.</translation>
    </message>
    <message>
        <source>The service takes no pictures for this kind of ID</source>
        <translation>서비스가 이 신분증 종류의 이미지를 받지 않습니다</translation>
    </message>
    <message>
        <source>Go on without the pictures of the ID.</source>
        <translation>신분증 이미지 없이 계속해 주세요.</translation>
    </message>
    <message>
        <source>The service found no picture</source>
        <translation>서비스가 이미지를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Choose the pictures again.</source>
        <translation>이미지를 다시 선택해 주세요.</translation>
    </message>
    <message>
        <source>The service could not finish</source>
        <translation>서비스가 처리를 마치지 못했습니다</translation>
    </message>
    <message>
        <source>The service answered without encryption</source>
        <translation>서비스가 암호화하지 않고 응답했습니다</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether the project encrypts.</source>
        <translation>컴퓨터 담당자에게 프로젝트의 암호화 설정 확인을 요청해 주세요.</translation>
    </message>
    <message>
        <source>The answer of the service came damaged</source>
        <translation>서비스의 응답이 손상되었습니다</translation>
    </message>
    <message>
        <source>Wait a moment, then ask the service again.</source>
        <translation>잠시 후 서비스에 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>This computer and the service encrypt with different keys</source>
        <translation>이 컴퓨터와 서비스의 암호화 키가 다릅니다</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the key.</source>
        <translation>컴퓨터 담당자에게 키 확인을 요청해 주세요.</translation>
    </message>
    <message>
        <source>Submit again when you are ready.</source>
        <translation>준비되면 다시 제출해 주세요.</translation>
    </message>
    <message>
        <source>A picture is too large for the service</source>
        <translation>이미지가 서비스의 한도보다 큽니다</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>더 작은 이미지를 선택해 주세요.</translation>
    </message>
    <message>
        <source>The service could not read a picture</source>
        <translation>서비스가 이미지를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>다른 이미지를 선택해 주세요.</translation>
    </message>
    <message>
        <source>The service did not accept the customer</source>
        <translation>서비스가 이 고객을 받아들이지 않았습니다</translation>
    </message>
    <message>
        <source>It is not known whether the customer was entered</source>
        <translation>고객이 등록되었는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>The customer may have been entered. Nothing is sent a second time until this is known.</source>
        <translation>고객이 등록되었을 수 있습니다. 확인될 때까지 다시 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>The customer was not entered. Everything typed is kept.</source>
        <translation>고객이 등록되지 않았습니다. 입력한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The customer was not entered. The service says: “%1”</source>
        <translation>고객이 등록되지 않았습니다. 서비스의 응답: ‘%1’</translation>
    </message>
    <message>
        <source>The service needs this.</source>
        <translation>서비스에 필요한 항목입니다.</translation>
    </message>
    <message>
        <source>The service does not know this e-mail address. It must be registered with the project.</source>
        <translation>서비스에 등록되지 않은 이메일 주소입니다. 프로젝트에 등록된 주소여야 합니다.</translation>
    </message>
    <message>
        <source>The service does not know this detail. Empty the field.</source>
        <translation>서비스에서 지원하지 않는 항목입니다. 비워 주세요.</translation>
    </message>
    <message>
        <source>The service does not accept this.</source>
        <translation>서비스가 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The pictures are on their way.</source>
        <translation>이미지를 전송하고 있습니다.</translation>
    </message>
    <message>
        <source>The service has the pictures.</source>
        <translation>이미지가 서비스에 도착했습니다.</translation>
    </message>
    <message>
        <source>The service did not take the pictures. The customer stays entered.</source>
        <translation>서비스가 이미지를 받지 않았습니다. 고객은 그대로 등록되어 있습니다.</translation>
    </message>
    <message>
        <source>It is not known whether the pictures arrived. You can send them again.</source>
        <translation>이미지가 도착했는지 알 수 없습니다. 다시 전송해도 됩니다.</translation>
    </message>
    <message>
        <source>Entered as rejected</source>
        <translation>거절된 고객으로 등록했습니다</translation>
    </message>
    <message>
        <source>The service will treat this customer as not verified.</source>
        <translation>서비스는 이 고객을 본인 확인에 실패한 고객으로 처리합니다.</translation>
    </message>
    <message>
        <source>Entered as approved</source>
        <translation>승인된 고객으로 등록했습니다</translation>
    </message>
    <message>
        <source>The service will treat this customer as verified.</source>
        <translation>서비스는 이 고객을 본인 확인을 마친 고객으로 처리합니다.</translation>
    </message>
    <message>
        <source>This customer was sent before with other details</source>
        <translation>이 고객은 이전에 다른 정보로 전송되었습니다</translation>
    </message>
    <message>
        <source>It is not known whether the customer was entered then. Nothing was sent now.</source>
        <translation>그때 등록되었는지는 알 수 없습니다. 이번에는 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>Enter the details as before: the service is asked first. Or look for the customer at the service, and enter it anyway only if it is not there.</source>
        <translation>이전과 같은 정보를 입력해 주세요. 먼저 서비스에 확인합니다. 또는 서비스에서 고객을 찾아보고, 없을 때만 “그래도 등록”을 눌러 주세요.</translation>
    </message>
    <message>
        <source>This customer was entered before with other details</source>
        <translation>이 고객은 이전에 다른 정보로 등록되었습니다</translation>
    </message>
    <message>
        <source>The submission ID is %1. Nothing was sent now.</source>
        <translation>접수 번호는 %1입니다. 이번에는 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>Compare the details; what is wrong at the service is corrected there. Enter the customer anyway only if it is to be there twice.</source>
        <translation>정보를 비교해 주세요. 서비스에 잘못 등록된 정보는 서비스에서 고칩니다. 고객을 두 번 등록해야 할 때만 “그래도 등록”을 눌러 주세요.</translation>
    </message>
    <message>
        <source>Will be entered as rejected</source>
        <translation>거절된 고객으로 등록합니다</translation>
    </message>
    <message>
        <source>Will be entered as approved</source>
        <translation>승인된 고객으로 등록합니다</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Full name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>First and last name, as on the ID</source>
        <translation>신분증에 적힌 그대로 입력</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>국적</translation>
    </message>
    <message>
        <source>It may differ from the country of the ID</source>
        <translation>신분증 발급 국가와 다를 수 있습니다</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>주민등록번호</translation>
    </message>
    <message>
        <source>The number of the resident registration</source>
        <translation>주민등록번호 또는 외국인등록번호</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>운전면허번호</translation>
    </message>
    <message>
        <source>The number on the front of the licence</source>
        <translation>면허증 앞면의 번호</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>문서 번호</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>암호일련번호</translation>
    </message>
    <message>
        <source>The small code beside the photo</source>
        <translation>사진 옆의 작은 문자</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>발급일</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>도로명</translation>
    </message>
    <message>
        <source>City</source>
        <translation>시·군·구</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>시·도</translation>
    </message>
    <message>
        <source>Country of the address</source>
        <translation>주소지 국가</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>우편번호</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>장소 코드</translation>
    </message>
    <message>
        <source>Place code with city</source>
        <translation>도시가 포함된 장소 코드</translation>
    </message>
    <message>
        <source>Full address</source>
        <translation>전체 주소</translation>
    </message>
    <message>
        <source>Address as given by the customer</source>
        <translation>고객이 알려 준 주소</translation>
    </message>
    <message>
        <source>Address detail</source>
        <translation>상세 주소</translation>
    </message>
    <message>
        <source>Building, floor, flat</source>
        <translation>건물, 층, 호수</translation>
    </message>
    <message>
        <source>Account code</source>
        <translation>계좌 확인 코드</translation>
    </message>
    <message>
        <source>The code in the note of the one-won transfer</source>
        <translation>1원 입금 내역에 적힌 코드</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>예금주</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>여성</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>남성</translation>
    </message>
    <message>
        <source>The service asks for this in every case.</source>
        <translation>모든 접수에 꼭 필요한 정보입니다.</translation>
    </message>
    <message>
        <source>The service compares this with the register of the country. Without it the case comes back.</source>
        <translation>서비스가 국가 등록 정보와 대조합니다. 없으면 반려됩니다.</translation>
    </message>
    <message>
        <source>The service compares this with the ID.</source>
        <translation>서비스가 신분증과 대조합니다.</translation>
    </message>
    <message>
        <source>Not required, but it helps if a person has to decide.</source>
        <translation>필수는 아니지만 서비스의 심사자가 직접 심사할 때 도움이 됩니다.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>입력해 주세요.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>너무 깁니다.</translation>
    </message>
    <message>
        <source>A character here cannot be used: %1. Please type it again.</source>
        <translation>사용할 수 없는 문자가 있습니다: %1. 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>A name needs letters. Type it as on the ID.</source>
        <translation>이름에는 글자가 있어야 합니다. 신분증에 적힌 대로 입력해 주세요.</translation>
    </message>
    <message>
        <source>Type it like this: %1</source>
        <translation>다음과 같이 입력해 주세요: %1</translation>
    </message>
    <message>
        <source>This date must lie in the past.</source>
        <translation>오늘보다 이전 날짜여야 합니다.</translation>
    </message>
    <message>
        <source>This date must lie in the future: the ID has expired, or the date is mistyped.</source>
        <translation>오늘보다 이후 날짜여야 합니다. 신분증이 만료되었거나 날짜가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>This is before the date of birth.</source>
        <translation>생년월일보다 이전 날짜입니다.</translation>
    </message>
    <message>
        <source>This is before the date of issue.</source>
        <translation>발급일보다 이전 날짜입니다.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>목록에서 국가를 선택해 주세요.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>목록에서 선택해 주세요.</translation>
    </message>
    <message>
        <source>Identity number and date of birth do not belong together. Check both.</source>
        <translation>주민등록번호와 생년월일이 맞지 않습니다. 둘 다 확인해 주세요.</translation>
    </message>
    <message>
        <source>Identity number and gender do not belong together. Check both.</source>
        <translation>주민등록번호와 성별이 맞지 않습니다. 둘 다 확인해 주세요.</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>주소 증빙 서류</translation>
    </message>
    <message>
        <source>A picture of a bill or a register extract</source>
        <translation>고지서 또는 등본 이미지</translation>
    </message>
    <message>
        <source>Kind of ID</source>
        <translation>신분증 종류</translation>
    </message>
    <message>
        <source>The bank takes down the customer’s address.</source>
        <translation>은행이 고객의 주소를 등록합니다.</translation>
    </message>
    <message>
        <source>The bank asks for a document that shows the address.</source>
        <translation>은행이 주소를 확인할 수 있는 서류를 요청합니다.</translation>
    </message>
    <message>
        <source>It proves that the bank account is the customer’s.</source>
        <translation>계좌가 고객 본인의 것임을 확인합니다.</translation>
    </message>
    <message>
        <source>The kind of ID could not be read from its picture.</source>
        <translation>신분증 사진에서 신분증 종류를 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Fill in at least one of these: %1.</source>
        <translation>다음 중 하나 이상을 입력해 주세요: %1.</translation>
    </message>
    <message>
        <source>A digit of this number is wrong. Compare it with the ID.</source>
        <translation>번호 중 틀린 숫자가 있습니다. 신분증과 비교해 주세요.</translation>
    </message>
    <message>
        <source>The number must begin with the region: 11 to 28, or a name such as 서울.</source>
        <translation>번호는 지역으로 시작해야 합니다: 11~28 또는 서울과 같은 지역명.</translation>
    </message>
    <message>
        <source>The customer must be at least %1 years old.</source>
        <translation>고객은 만 %1세 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>This is not a picture that can be sent. Choose another.</source>
        <translation>전송할 수 없는 이미지입니다. 다른 이미지를 선택해 주세요.</translation>
    </message>
    <message>
        <source>This picture is larger than 2 MB. Choose a smaller one.</source>
        <translation>이미지가 2MB를 넘습니다. 더 작은 이미지를 선택해 주세요.</translation>
    </message>
    <message>
        <source>The ID has expired. It will probably be rejected; ask for another.</source>
        <translation>신분증의 유효기간이 지났습니다. 거절될 수 있으니 다른 신분증을 요청해 주세요.</translation>
    </message>
    <message>
        <source>This number is unusual. Compare it with the ID once more.</source>
        <translation>일반적이지 않은 번호입니다. 신분증과 한 번 더 비교해 주세요.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like this: %1</source>
        <translation>올바른 날짜가 아닙니다. 다음과 같이 입력해 주세요: %1</translation>
    </message>
    <message>
        <source>Project administrator’s e-mail</source>
        <translation>프로젝트 관리자 이메일</translation>
    </message>
    <message>
        <source>An e-mail address that the ARGOS dashboard knows</source>
        <translation>ARGOS 대시보드에 등록된 이메일 주소</translation>
    </message>
    <message>
        <source>Customer’s e-mail</source>
        <translation>고객 이메일 주소</translation>
    </message>
    <message>
        <source>KYC result</source>
        <translation>KYC 결과</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>신분증 발급 국가</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 주소</translation>
    </message>
    <message>
        <source>Custom field 1</source>
        <translation>사용자 정의 항목 1</translation>
    </message>
    <message>
        <source>Custom field 2</source>
        <translation>사용자 정의 항목 2</translation>
    </message>
    <message>
        <source>Custom field 3</source>
        <translation>사용자 정의 항목 3</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>사용자 고유 ID</translation>
    </message>
    <message>
        <source>Your own number of the customer</source>
        <translation>고객에게 부여한 자체 번호</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Not required. The service keeps it as it is.</source>
        <translation>선택 항목입니다. 서비스에 입력한 그대로 보관됩니다.</translation>
    </message>
    <message>
        <source>Not required, but by it a customer is found again if an answer of the service is lost.</source>
        <translation>선택 항목이지만, 서비스의 응답을 받지 못했을 때 이 값으로 고객을 다시 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>This looks like a Korean number of another date of birth. Check both.</source>
        <translation>주민등록번호라면 생년월일과 맞지 않습니다. 두 항목을 확인해 주세요.</translation>
    </message>
    <message>
        <source>This looks like a Korean number of another gender. Check both.</source>
        <translation>주민등록번호라면 성별과 맞지 않습니다. 두 항목을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>신분 번호(주민등록번호 등)</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>얼굴 수</translation>
    </message>
    <message>
        <source>Face height</source>
        <translation>얼굴 높이</translation>
    </message>
    <message>
        <source>Face, shorter side</source>
        <translation>얼굴의 짧은 변</translation>
    </message>
    <message>
        <source>Distance of the eyes</source>
        <translation>두 눈 사이 거리</translation>
    </message>
    <message>
        <source>Distance to the border</source>
        <translation>가장자리까지 거리</translation>
    </message>
    <message>
        <source>Off the middle, sideways</source>
        <translation>중심에서 좌우로 벗어남</translation>
    </message>
    <message>
        <source>Off the middle, up or down</source>
        <translation>중심에서 상하로 벗어남</translation>
    </message>
    <message>
        <source>Head turned (yaw)</source>
        <translation>고개 좌우 회전(yaw)</translation>
    </message>
    <message>
        <source>Chin up or down (pitch)</source>
        <translation>턱 들림·숙임(pitch)</translation>
    </message>
    <message>
        <source>Head tilted (roll)</source>
        <translation>고개 기울기(roll)</translation>
    </message>
    <message>
        <source>Brightness (0 to 255)</source>
        <translation>밝기(0~255)</translation>
    </message>
    <message>
        <source>Overexposed</source>
        <translation>너무 밝은 부분</translation>
    </message>
    <message>
        <source>Underexposed</source>
        <translation>너무 어두운 부분</translation>
    </message>
    <message>
        <source>Brighter side to darker side</source>
        <translation>밝은 쪽 대 어두운 쪽</translation>
    </message>
    <message>
        <source>Background to face</source>
        <translation>배경 대 얼굴 밝기</translation>
    </message>
    <message>
        <source>Colour (0 is grey)</source>
        <translation>색(0은 회색)</translation>
    </message>
    <message>
        <source>Colour cast</source>
        <translation>색 치우침</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <translation>눈 뜬 정도</translation>
    </message>
    <message>
        <source>Mouth open</source>
        <translation>입 벌린 정도</translation>
    </message>
    <message>
        <source>Eyes covered</source>
        <translation>눈 가려짐</translation>
    </message>
    <message>
        <source>Lower face covered</source>
        <translation>얼굴 아래쪽 가려짐</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>선명도</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>below recommendation</source>
        <translation>권장에 못 미침</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>거절될 것임</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>평가 안 됨</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>더 좋아질 수 있음</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>거절될 것임</translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation>사진 높이</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>tabs</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and may be opened.</source>
        <translation>파일을 읽을 수 없습니다. 파일이 있는지, 열 수 있는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>There is no customer in the file.</source>
        <translation>파일에 고객이 없습니다.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV, then choose that.</source>
        <translation>텍스트 파일이 아닙니다. 표를 CSV로 저장한 뒤 그 파일을 선택해 주세요.</translation>
    </message>
    <message>
        <source>Letters of the file cannot be read. Save it as UTF-8, then choose it again.</source>
        <translation>읽을 수 없는 글자가 있습니다. UTF-8로 저장한 뒤 다시 선택해 주세요.</translation>
    </message>
    <message>
        <source>A row is longer than 1 MB.</source>
        <translation>1MB보다 긴 행이 있습니다.</translation>
    </message>
    <message>
        <source>A row has more than 1000 columns.</source>
        <translation>열이 1000개를 넘는 행이 있습니다.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and nowhere closed.</source>
        <translation>닫히지 않은 따옴표가 있습니다.</translation>
    </message>
    <message>
        <source>This line is not the details of one customer in JSON.</source>
        <translation>고객 한 명의 정보를 담은 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>The first row must name each column, and no name twice.</source>
        <translation>첫 행에는 열마다 서로 다른 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The file was changed while it was in use. Choose it again.</source>
        <translation>사용하는 동안 파일이 바뀌었습니다. 다시 선택해 주세요.</translation>
    </message>
    <message>
        <source>The service says: “%1”</source>
        <translation>서비스의 응답: ‘%1’</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>1분 미만 남음</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>약 %1시간 %2분 남음</translation>
    </message>
    <message>
        <source>JSON, one customer a line, in %1.</source>
        <translation>%1 JSON, 한 줄에 고객 한 명입니다.</translation>
    </message>
    <message>
        <source>Text in %1, columns separated by %2.</source>
        <translation>%1 텍스트, 열 구분은 %2입니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>Was entered before</source>
        <translation>이미 등록됨</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>서비스가 거절함</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>전송하지 않음</translation>
    </message>
    <message>
        <source>Not known if entered</source>
        <translation>등록 여부 모름</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>수정 필요</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>The same as row %1.</source>
        <translation>%1번째 행과 같습니다.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>초당 %1명</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>약 %1분 남음</translation>
    </message>
    <message>
        <source>A character here cannot be used.</source>
        <translation>쓸 수 없는 글자가 있습니다.</translation>
    </message>
    <message>
        <source>The row has more cells than columns.</source>
        <translation>열보다 칸이 많은 행입니다.</translation>
    </message>
    <message>
        <source>Verified customers, row by row</source>
        <translation>확인된 고객, 행별 결과</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Submission ID</source>
        <translation>접수 번호</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Message of the service</source>
        <translation>서비스의 메시지</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Same as row</source>
        <translation>중복된 원래 행</translation>
    </message>
    <message>
        <source>Only the rows that need a person are listed here; the CSV file has all.</source>
        <translation>여기에는 사람이 확인할 행만 있습니다. CSV 파일에는 모두 있습니다.</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <translation>일시 중지: %2명 중 %1명</translation>
    </message>
    <message>
        <source>Sent before with other details, and not known yet whether it was entered. This row was not sent: look for the customer at the service, or enter it by hand.</source>
        <translation>이전에 다른 정보로 전송되었고, 등록되었는지 아직 알 수 없습니다. 이 행은 전송하지 않았습니다. 서비스에서 고객을 찾아보거나 직접 입력해 등록해 주세요.</translation>
    </message>
    <message>
        <source>Entered before with other details, as %1. This row was not sent: correct it at the service, or enter it by hand.</source>
        <translation>이전에 다른 정보로 등록되었습니다(접수 번호 %1). 이 행은 전송하지 않았습니다. 서비스에서 고치거나 직접 입력해 등록해 주세요.</translation>
    </message>
    <message>
        <source>Already known, details differ</source>
        <translation>기존 고객, 정보 다름</translation>
    </message>
    <message>
        <source>There is no room for temporary files on this computer. Make room, then choose the file again.</source>
        <translation>이 컴퓨터에 임시 파일을 저장할 공간이 없습니다. 공간을 확보한 다음 파일을 다시 선택해 주세요.</translation>
    </message>
    <message>
        <source>It was not entered. Choose the file again to send it.</source>
        <translation>등록되지 않았습니다. 전송하려면 파일을 다시 선택해 주세요.</translation>
    </message>
    <message>
        <source>The service refused it without saying why. Check the details of this row, then choose the file again.</source>
        <translation>서비스가 이유를 밝히지 않고 거절했습니다. 이 행의 정보를 확인한 다음 파일을 다시 선택해 주세요.</translation>
    </message>
    <message>
        <source>The same person as in row %1, with other details. This row was not sent: correct the file, or enter it by hand.</source>
        <translation>%1번째 행과 같은 사람인데 다른 정보가 있습니다. 이 행은 전송하지 않았습니다. 파일을 고치거나 직접 입력해 등록해 주세요.</translation>
    </message>
    <message>
        <source>Write it like this: %1</source>
        <translation>다음 형식으로 적어 주세요: %1</translation>
    </message>
    <message>
        <source>This is not a date. Write it like this: %1</source>
        <translation>날짜가 아닙니다. 다음 형식으로 적어 주세요: %1</translation>
    </message>
    <message>
        <source>%1 Also wrong: %2.</source>
        <translation>%1 다른 오류 항목: %2.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>네트워크 연결을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the key.</source>
        <translation>컴퓨터 담당자에게 키 확인을 요청해 주세요.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to have the address of this network allowed.</source>
        <translation>컴퓨터 담당자에게 이 네트워크의 주소를 허용하도록 요청해 주세요.</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>1분 정도 기다려 주세요.</translation>
    </message>
    <message>
        <source>The network may want you to log in first: open any web page.</source>
        <translation>네트워크에 먼저 로그인해야 할 수 있습니다. 아무 웹 페이지나 열어 주세요.</translation>
    </message>
    <message>
        <source>Check that the disk has room and is not write-protected.</source>
        <translation>디스크에 빈 공간이 있고 쓰기가 가능한지 확인해 주세요.</translation>
    </message>
    <message>
        <source>It is not known whether this customer was entered. Choose the file again: the service is asked first. If it stays unknown, look for the customer there.</source>
        <translation>등록되었는지 알 수 없습니다. 파일을 다시 선택하면 먼저 서비스에 확인합니다. 그래도 알 수 없으면 서비스에서 고객을 찾아 주세요.</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>열을 정해야 하는 항목: %1.</translation>
    </message>
    <message>
        <source>Chosen for more than one column: %1.</source>
        <translation>둘 이상의 열에 지정된 항목: %1.</translation>
    </message>
    <message>
        <source>%1. The rows that are not entered yet stay unsent.</source>
        <translation>%1. 아직 등록되지 않은 행은 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose the same file again to send the rest.</source>
        <translation>같은 파일을 다시 선택하면 나머지만 전송합니다.</translation>
    </message>
    <message>
        <source>Import: %1 of %2</source>
        <translation>파일 등록: %2명 중 %1명</translation>
    </message>
    <message>
        <source>Import result</source>
        <translation>파일 등록 결과</translation>
    </message>
    <message>
        <source>Column %1 has no name.</source>
        <translation>%1번째 열에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Column name “%1” appears twice.</source>
        <translation>열 이름 ‘%1’이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Row (header not counted)</source>
        <translation>행(열 이름 행 제외)</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>From the first step; compare it with the ID.</source>
        <translation>1단계에서 가져왔습니다. 신분증과 비교해 주세요.</translation>
    </message>
    <message>
        <source>From the scan of the ID, %1, %2 %; compare it with the ID.</source>
        <translation>신분증 스캔에서 가져왔습니다(%1, %2 %). 신분증과 비교해 주세요.</translation>
    </message>
    <message>
        <source>Given by the case; cannot be changed here.</source>
        <translation>이 접수 건에서 정해진 값으로, 여기서는 바꿀 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The address of the service is not secure</source>
        <translation>서비스 주소가 안전하지 않습니다</translation>
    </message>
    <message>
        <source>Nothing was sent and no try was used.</source>
        <translation>아무것도 전송되지 않았고 기회도 차감되지 않았습니다.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to enter the protected address of the service.</source>
        <translation>컴퓨터 담당자에게 보호된 서비스 주소를 입력하도록 요청해 주세요.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>서비스에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>The case did not arrive and no try was used. Details and photo are kept.</source>
        <translation>접수되지 않았고 기회도 차감되지 않았습니다. 정보와 사진은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent and no try was used. Details and photo are kept.</source>
        <translation>아무것도 전송되지 않았고 기회도 차감되지 않았습니다. 정보와 사진은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Check the network connection, then submit again.</source>
        <translation>네트워크 연결을 확인한 뒤 다시 제출해 주세요.</translation>
    </message>
    <message>
        <source>The service could not prove who it is</source>
        <translation>서비스의 신원을 확인할 수 없습니다</translation>
    </message>
    <message>
        <source>Do not use another network to get around this. Tell the person who looks after this computer.</source>
        <translation>다른 네트워크로 우회하지 말고 컴퓨터 담당자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>Sending was stopped</source>
        <translation>전송을 중단했습니다</translation>
    </message>
    <message>
        <source>No try was used. Details and photo are kept.</source>
        <translation>기회는 차감되지 않았습니다. 정보와 사진은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Submit again when the customer is ready.</source>
        <translation>고객이 준비되면 다시 제출해 주세요.</translation>
    </message>
    <message>
        <source>The service does not accept the key of this computer</source>
        <translation>서비스가 이 컴퓨터의 키를 받아들이지 않았습니다</translation>
    </message>
    <message>
        <source>The case was not taken and no try was used. Details and photo are kept.</source>
        <translation>접수되지 않았고 기회도 차감되지 않았습니다. 정보와 사진은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the key, then submit again.</source>
        <translation>컴퓨터 담당자에게 키 확인을 요청한 뒤 다시 제출해 주세요.</translation>
    </message>
    <message>
        <source>The service does not accept this network</source>
        <translation>서비스가 이 네트워크를 허용하지 않습니다</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to have the address of this network allowed, then submit again.</source>
        <translation>컴퓨터 담당자에게 이 네트워크 주소의 허용을 요청한 뒤 다시 제출해 주세요.</translation>
    </message>
    <message>
        <source>The photo is too large for the service</source>
        <translation>사진이 서비스의 한도보다 큽니다</translation>
    </message>
    <message>
        <source>The case was not taken and no try was used. The details are kept.</source>
        <translation>접수되지 않았고 기회도 차감되지 않았습니다. 입력한 정보는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Take the photo again.</source>
        <translation>사진을 다시 촬영해 주세요.</translation>
    </message>
    <message>
        <source>The service has too much to do at the moment</source>
        <translation>지금은 서비스 이용이 많습니다</translation>
    </message>
    <message>
        <source>Wait a minute, then submit again.</source>
        <translation>잠시 후 다시 제출해 주세요.</translation>
    </message>
    <message>
        <source>The service could not read the photo</source>
        <translation>서비스가 사진을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>The details are kept; only the photo is taken again.</source>
        <translation>입력한 정보는 그대로 있으며 사진만 다시 촬영합니다.</translation>
    </message>
    <message>
        <source>The service does not accept the address</source>
        <translation>서비스가 주소를 받아들이지 않았습니다</translation>
    </message>
    <message>
        <source>No try was used. Everything typed is kept.</source>
        <translation>기회는 차감되지 않았습니다. 입력한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Check the address with the customer and correct it.</source>
        <translation>고객과 함께 주소를 확인하고 고쳐 주세요.</translation>
    </message>
    <message>
        <source>The service needs more details for this ID</source>
        <translation>이 신분증에는 정보가 더 필요합니다</translation>
    </message>
    <message>
        <source>Compare each detail with the ID and fill in what is missing.</source>
        <translation>항목마다 신분증과 비교하고 빠진 것을 입력해 주세요.</translation>
    </message>
    <message>
        <source>The service does not know this submission ID</source>
        <translation>서비스에 없는 접수 번호입니다</translation>
    </message>
    <message>
        <source>Nothing was counted. The first step may have been made for another service or too long ago.</source>
        <translation>기회는 차감되지 않았습니다. 1단계가 다른 서비스에서 진행되었거나 너무 오래되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Compare the submission ID with the first step, then begin again.</source>
        <translation>1단계의 접수 번호와 비교한 뒤 처음부터 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>This case has already been decided</source>
        <translation>이미 결과가 나온 접수 건입니다</translation>
    </message>
    <message>
        <source>The service did not accept the case</source>
        <translation>서비스가 이 접수 건을 받아들이지 않았습니다</translation>
    </message>
    <message>
        <source>Check the details. If this comes back, give support the note below.</source>
        <translation>정보를 확인해 주세요. 같은 문제가 반복되면 아래 내용을 지원 담당자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The service is out of order at the moment</source>
        <translation>지금은 서비스를 이용할 수 없습니다</translation>
    </message>
    <message>
        <source>Something else answered in place of the service</source>
        <translation>서비스가 아닌 다른 곳에서 응답했습니다</translation>
    </message>
    <message>
        <source>The network may want you to log in first: open any web page. Then submit again.</source>
        <translation>네트워크에 먼저 로그인해야 할 수 있습니다. 아무 웹 페이지나 연 다음 다시 제출해 주세요.</translation>
    </message>
    <message>
        <source>It is not known whether the photo arrived</source>
        <translation>사진이 도착했는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>The answer was lost on the way, so a try may have been used. Nothing is sent a second time until this is known.</source>
        <translation>응답을 받지 못해 기회가 차감되었을 수 있습니다. 확인될 때까지 다시 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Wait a moment, then ask the service again.</source>
        <translation>잠시 후 서비스에 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>It is not known whether the photo arrived, so a try may have been used. Nothing is sent a second time until this is known.</source>
        <translation>사진이 도착했는지 알 수 없어 기회가 차감되었을 수 있습니다. 확인될 때까지 다시 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>The network may want you to log in first: open any web page. Then ask the service again.</source>
        <translation>네트워크에 먼저 로그인해야 할 수 있습니다. 아무 웹 페이지나 연 다음 서비스에 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>The time for this case has run out</source>
        <translation>이 접수 건의 처리 시간이 끝났습니다</translation>
    </message>
    <message>
        <source>The service takes the photo only within a limited time after the first step.</source>
        <translation>서비스는 1단계 이후 정해진 시간 안에만 사진을 받습니다.</translation>
    </message>
    <message>
        <source>Begin again with the first step for this customer.</source>
        <translation>이 고객의 1단계부터 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>정보 수정</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>다시 촬영</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>새 고객</translation>
    </message>
    <message>
        <source>The service asks to wait %1 seconds.</source>
        <translation>서비스가 %1초 동안 기다려 달라고 합니다.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>응답 %1</translation>
    </message>
    <message>
        <source>The service does not take another photo for it.</source>
        <translation>서비스는 이 접수 건의 사진을 더 받지 않습니다.</translation>
    </message>
    <message>
        <source>Ask the service for the result it has stored.</source>
        <translation>서비스에 저장된 결과를 확인해 주세요.</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>서비스에 확인</translation>
    </message>
    <message>
        <source>This computer could not record the sending</source>
        <translation>이 컴퓨터가 전송 기록을 남기지 못했습니다</translation>
    </message>
    <message>
        <source>Nothing was sent and no try was used. Without the record a lost answer could cost a try.</source>
        <translation>아무것도 전송되지 않았고 기회도 차감되지 않았습니다. 기록 없이 응답을 받지 못하면 기회를 잃을 수 있습니다.</translation>
    </message>
    <message>
        <source>Check that the disk has room and is not write-protected, then send again.</source>
        <translation>디스크에 빈 공간이 있고 쓰기가 가능한지 확인한 다음 다시 전송해 주세요.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 minutes.</source>
        <translation>서비스가 %1분 동안 기다려 달라고 합니다.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 hours.</source>
        <translation>서비스가 %1시간 동안 기다려 달라고 합니다.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>Ask the service again now.</source>
        <translation>이제 서비스에 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>Submit again now.</source>
        <translation>이제 다시 제출해 주세요.</translation>
    </message>
    <message>
        <source>Ask the service again in %1.</source>
        <translation>%1 후 서비스에 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>Submit again in %1.</source>
        <translation>%1 후 다시 제출해 주세요.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Face not found</source>
        <translation>얼굴을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>Too many faces</source>
        <translation>얼굴이 너무 많습니다</translation>
    </message>
    <message>
        <source>Absolute face size is too small</source>
        <translation>얼굴의 절대 크기가 너무 작습니다</translation>
    </message>
    <message>
        <source>Face is too close</source>
        <translation>얼굴이 너무 가깝습니다</translation>
    </message>
    <message>
        <source>Face is too close to one or more borders</source>
        <translation>얼굴이 한쪽 이상의 가장자리에 너무 가깝습니다</translation>
    </message>
    <message>
        <source>Face is cropped</source>
        <translation>얼굴이 잘렸습니다</translation>
    </message>
    <message>
        <source>Face angle is too large</source>
        <translation>얼굴 각도가 너무 큽니다</translation>
    </message>
    <message>
        <source>Face is occluded</source>
        <translation>얼굴이 가려졌습니다</translation>
    </message>
    <message>
        <source>Eyes are closed</source>
        <translation>눈을 감았습니다</translation>
    </message>
    <message>
        <source>Liveness or face comparison failed</source>
        <translation>실물 확인 또는 얼굴 비교에 실패했습니다</translation>
    </message>
    <message>
        <source>The service would probably answer: “%1”</source>
        <translation>서비스의 예상 답변: “%1”</translation>
    </message>
</context>
<context>
    <name>Retry</name>
    <message>
        <source>The faces could not be matched</source>
        <translation>얼굴이 일치하지 않습니다</translation>
    </message>
    <message>
        <source>The service did not find the same face in the photo and on the ID.</source>
        <translation>사진과 신분증의 얼굴이 같은 사람으로 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>Take off glasses, hat or mask if the ID shows none</source>
        <translation>신분증에 없는 안경, 모자, 마스크를 벗어 주세요</translation>
    </message>
    <message>
        <source>Face the light; no window behind</source>
        <translation>창을 등지지 말고 빛을 마주 봐 주세요</translation>
    </message>
    <message>
        <source>Check that the ID belongs to this customer</source>
        <translation>신분증이 이 고객의 것인지 확인해 주세요</translation>
    </message>
    <message>
        <source>The face was too near the edge of the photo</source>
        <translation>얼굴이 사진 가장자리에 너무 가깝습니다</translation>
    </message>
    <message>
        <source>The whole head must be inside the picture.</source>
        <translation>머리 전체가 사진 안에 들어와야 합니다.</translation>
    </message>
    <message>
        <source>Bring the face into the oval</source>
        <translation>얼굴을 타원 안에 맞춰 주세요</translation>
    </message>
    <message>
        <source>Keep the top of the head in the picture</source>
        <translation>머리 위쪽까지 사진에 나오게 해 주세요</translation>
    </message>
    <message>
        <source>The face was too small in the photo</source>
        <translation>사진 속 얼굴이 너무 작습니다</translation>
    </message>
    <message>
        <source>The service needs to see the face from nearer.</source>
        <translation>얼굴이 더 가까이 보여야 합니다.</translation>
    </message>
    <message>
        <source>Come closer until the face fills the oval</source>
        <translation>얼굴이 타원에 가득 찰 때까지 다가와 주세요</translation>
    </message>
    <message>
        <source>Keep the eyes at the height of the camera</source>
        <translation>눈높이를 카메라에 맞춰 주세요</translation>
    </message>
    <message>
        <source>The face was too close to the camera</source>
        <translation>얼굴이 카메라에 너무 가깝습니다</translation>
    </message>
    <message>
        <source>The service needs to see the whole head.</source>
        <translation>머리 전체가 보여야 합니다.</translation>
    </message>
    <message>
        <source>Move back until the whole face is inside the oval</source>
        <translation>얼굴 전체가 타원 안에 들어올 때까지 물러나 주세요</translation>
    </message>
    <message>
        <source>A part of the face was covered</source>
        <translation>얼굴 일부가 가려졌습니다</translation>
    </message>
    <message>
        <source>The service needs to see the whole face.</source>
        <translation>얼굴 전체가 보여야 합니다.</translation>
    </message>
    <message>
        <source>Take off mask, hat and dark glasses</source>
        <translation>마스크, 모자, 선글라스를 벗어 주세요</translation>
    </message>
    <message>
        <source>Move hair and hands away from the face</source>
        <translation>머리카락과 손이 얼굴을 가리지 않게 해 주세요</translation>
    </message>
    <message>
        <source>The face was turned away</source>
        <translation>얼굴이 정면을 향하지 않았습니다</translation>
    </message>
    <message>
        <source>The service needs to see the face from the front.</source>
        <translation>얼굴 정면이 보여야 합니다.</translation>
    </message>
    <message>
        <source>Look straight into the camera</source>
        <translation>카메라를 똑바로 봐 주세요</translation>
    </message>
    <message>
        <source>Hold the head upright</source>
        <translation>고개를 바로 세워 주세요</translation>
    </message>
    <message>
        <source>More than one face was in the photo</source>
        <translation>사진에 두 명 이상이 나왔습니다</translation>
    </message>
    <message>
        <source>The service needs a photo of the customer alone.</source>
        <translation>고객 한 분만 나온 사진이 필요합니다.</translation>
    </message>
    <message>
        <source>Ask others to step out of the picture</source>
        <translation>다른 분은 화면 밖으로 비켜 주세요</translation>
    </message>
    <message>
        <source>Cover posters with faces behind the customer</source>
        <translation>고객 뒤에 얼굴이 있는 포스터를 가려 주세요</translation>
    </message>
    <message>
        <source>No face was found in the photo</source>
        <translation>사진에서 얼굴을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>The service could not see a face.</source>
        <translation>서비스가 얼굴을 확인할 수 없었습니다.</translation>
    </message>
    <message>
        <source>More light on the face; no window behind</source>
        <translation>창을 등지지 말고 얼굴을 더 밝게 해 주세요</translation>
    </message>
    <message>
        <source>The eyes were closed</source>
        <translation>눈이 감겨 있습니다</translation>
    </message>
    <message>
        <source>The service needs to see both eyes.</source>
        <translation>두 눈이 모두 보여야 합니다.</translation>
    </message>
    <message>
        <source>Keep the eyes open until the photo is taken</source>
        <translation>촬영이 끝날 때까지 눈을 뜨고 있어 주세요</translation>
    </message>
    <message>
        <source>Take off glasses that reflect the light</source>
        <translation>빛이 반사되는 안경은 벗어 주세요</translation>
    </message>
    <message>
        <source>The service doubts that a person stood before the camera</source>
        <translation>실제 사람이 촬영한 것인지 확인되지 않았습니다</translation>
    </message>
    <message>
        <source>This can come from bad light or from a reflection.</source>
        <translation>조명이 나쁘거나 빛이 반사되면 그럴 수 있습니다.</translation>
    </message>
    <message>
        <source>Face the light; avoid reflections and very bright lamps</source>
        <translation>빛을 마주 보고, 반사와 강한 조명을 피해 주세요</translation>
    </message>
    <message>
        <source>Hold still, with the whole face inside the oval</source>
        <translation>얼굴 전체를 타원 안에 두고 움직이지 말아 주세요</translation>
    </message>
    <message>
        <source>The service asks for another photo</source>
        <translation>서비스가 사진을 다시 요청했습니다</translation>
    </message>
    <message>
        <source>It did not accept this one. What it said stands at the side.</source>
        <translation>이 사진은 받아들여지지 않았습니다. 서비스가 알려 준 내용은 옆에 있습니다.</translation>
    </message>
    <message>
        <source>Take off glasses, hat or mask</source>
        <translation>안경, 모자, 마스크를 벗어 주세요</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>cannot be read.</source>
        <translation>읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>is larger than a rule pack may be.</source>
        <translation>규칙 파일의 허용 크기를 넘습니다.</translation>
    </message>
    <message>
        <source>is not valid JSON.</source>
        <translation>올바른 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>is unknown.</source>
        <translation>알 수 없는 항목입니다.</translation>
    </message>
    <message>
        <source>has the wrong type.</source>
        <translation>자료형이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>빠져 있습니다.</translation>
    </message>
    <message>
        <source>has a value that is not allowed.</source>
        <translation>허용되지 않는 값입니다.</translation>
    </message>
    <message>
        <source>does not come out as the example says.</source>
        <translation>예시와 결과가 다릅니다.</translation>
    </message>
    <message>
        <source>is nested too deeply.</source>
        <translation>너무 깊이 중첩되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Identity confirmed</source>
        <translation>본인 확인이 완료되었습니다</translation>
    </message>
    <message>
        <source>The face on the ID and the face in the photo match.</source>
        <translation>신분증의 얼굴과 촬영한 얼굴이 일치합니다.</translation>
    </message>
    <message>
        <source>Nothing more is needed. You can give the ID back.</source>
        <translation>더 필요한 것은 없습니다. 신분증을 돌려드리면 됩니다.</translation>
    </message>
    <message>
        <source>Identity not confirmed</source>
        <translation>본인 확인이 되지 않았습니다</translation>
    </message>
    <message>
        <source>The service has rejected this case for good.</source>
        <translation>서비스가 이 접수 건을 최종 거절했습니다.</translation>
    </message>
    <message>
        <source>To try again, begin with the first step. Offer the customer another way if there is one.</source>
        <translation>다시 하려면 1단계부터 시작해야 합니다. 다른 방법이 있으면 고객에게 안내해 주세요.</translation>
    </message>
    <message>
        <source>A person at the service will decide</source>
        <translation>서비스에서 심사하고 있습니다</translation>
    </message>
    <message>
        <source>Everything has arrived. The case is being looked at by hand.</source>
        <translation>모두 접수되었습니다. 서비스의 심사자가 직접 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>The customer need not wait. The result appears here and in the list of cases.</source>
        <translation>고객은 기다리지 않아도 됩니다. 결과는 이 화면과 목록에 표시됩니다.</translation>
    </message>
    <message>
        <source>Another photo is needed</source>
        <translation>사진이 한 장 더 필요합니다</translation>
    </message>
    <message>
        <source>The service did not accept this one.</source>
        <translation>서비스가 이 사진을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Take the photo again.</source>
        <translation>사진을 다시 촬영해 주세요.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>심사 중</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>미완료</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Judge pictures: one line of JSON each.</source>
        <translation>사진을 판정합니다(사진마다 JSON 한 줄).</translation>
    </message>
    <message>
        <source>Send one Step 2 submission.</source>
        <translation>2단계 제출 한 건을 보냅니다.</translation>
    </message>
    <message>
        <source>Run the stand-in for the service alone.</source>
        <translation>서비스를 대신하는 샌드박스만 실행합니다.</translation>
    </message>
    <message>
        <source>Takes a customer through the photo step of ARGOS ID check.</source>
        <translation>ARGOS ID check의 사진 단계를 진행합니다.</translation>
    </message>
    <message>
        <source>Without a verb the window opens. Verbs need no display:</source>
        <translation>명령이 없으면 창이 열립니다. 명령은 화면 없이 실행됩니다:</translation>
    </message>
    <message>
        <source>The API key is read from ARGOS_API_KEY, else from the key ring.</source>
        <translation>API 키는 ARGOS_API_KEY에서, 없으면 키 저장소에서 읽습니다.</translation>
    </message>
    <message>
        <source>Use an own sandbox; nothing is sent to the service.</source>
        <translation>자체 샌드박스를 사용합니다. 서비스로 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Address of the service.</source>
        <translation>서비스 주소.</translation>
    </message>
    <message>
        <source>Settings file to read.</source>
        <translation>읽을 설정 파일.</translation>
    </message>
    <message>
        <source>Folder for the program&apos;s data.</source>
        <translation>프로그램 데이터 폴더.</translation>
    </message>
    <message>
        <source>Hand-over file of Step 1.</source>
        <translation>1단계의 인계 파일.</translation>
    </message>
    <message>
        <source>Camera to use, or file:PATH to replay a picture, folder or video.</source>
        <translation>사용할 카메라. file:경로를 쓰면 사진, 폴더, 동영상을 재생합니다.</translation>
    </message>
    <message>
        <source>Submission ID of Step 1.</source>
        <translation>1단계의 접수 번호.</translation>
    </message>
    <message>
        <source>branch, kiosk or desk.</source>
        <translation>branch, kiosk 또는 desk.</translation>
    </message>
    <message>
        <source>Picture of the face.</source>
        <translation>얼굴 사진.</translation>
    </message>
    <message>
        <source>A form field; may be given several times.</source>
        <translation>양식 항목. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Send the photo even if the check says reject.</source>
        <translation>판정이 reject여도 사진을 보냅니다.</translation>
    </message>
    <message>
        <source>Port to listen on; any free one if not given.</source>
        <translation>수신 포트. 지정하지 않으면 빈 포트를 사용합니다.</translation>
    </message>
    <message>
        <source>Encrypt bodies, as a project with that option does.</source>
        <translation>암호화 옵션을 사용하는 프로젝트처럼 본문을 암호화합니다.</translation>
    </message>
    <message>
        <source>check: name at least one picture.</source>
        <translation>check: 사진을 하나 이상 지정해 주세요.</translation>
    </message>
    <message>
        <source>submit: --field takes name=value.</source>
        <translation>submit: --field는 이름=값 형식입니다.</translation>
    </message>
    <message>
        <source>submit: --case and --photo are needed.</source>
        <translation>submit: --case와 --photo가 필요합니다.</translation>
    </message>
    <message>
        <source>sandbox: --port takes a number from 0 to 65535.</source>
        <translation>sandbox: --port는 0에서 65535 사이의 숫자입니다.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>알 수 없는 인수: %1</translation>
    </message>
    <message>
        <source>--sandbox and --endpoint exclude each other.</source>
        <translation>--sandbox와 --endpoint는 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>명령줄</translation>
    </message>
    <message>
        <source>The settings file %1 is not there.</source>
        <translation>설정 파일 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read.</source>
        <translation>%1의 설정을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The settings file %1 is far too large.</source>
        <translation>설정 파일 %1이(가) 너무 큽니다.</translation>
    </message>
    <message>
        <source>The settings in %1 are not valid JSON (line %2).</source>
        <translation>%1의 설정이 올바른 JSON이 아닙니다(%2번째 줄).</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting.</source>
        <translation>%1: &quot;%2&quot;은(는) 설정 항목이 아닙니다.</translation>
    </message>
    <message>
        <source>%1: the value of &quot;%2&quot; is not allowed.</source>
        <translation>%1: &quot;%2&quot;의 값은 허용되지 않습니다.</translation>
    </message>
    <message>
        <source>%1: the API key does not belong into a settings file. Keep it in the key ring or in ARGOS_API_KEY.</source>
        <translation>%1: API 키는 설정 파일에 두면 안 됩니다. 키 저장소나 ARGOS_API_KEY에 보관해 주세요.</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1.</source>
        <translation>설정을 %1에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The face model %1 is missing. Run scripts/fetch and build again, or install the program again.</source>
        <translation>얼굴 모델 %1이(가) 없습니다. scripts/fetch를 실행하고 다시 빌드하거나 프로그램을 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>The face model %1 is not the one this program was made for. Run scripts/fetch and build again, or install the program again.</source>
        <translation>얼굴 모델 %1이(가) 이 프로그램용이 아닙니다. scripts/fetch를 실행하고 다시 빌드하거나 프로그램을 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>The face model %1 cannot be read. Check its permissions.</source>
        <translation>얼굴 모델 %1을(를) 읽을 수 없습니다. 권한을 확인해 주세요.</translation>
    </message>
    <message>
        <source>There is no such file, or it may not be read.</source>
        <translation>파일이 없거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>빈 파일입니다.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>파일이 64MB보다 큽니다.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off.</source>
        <translation>사진이 손상되었거나 잘려 있습니다.</translation>
    </message>
    <message>
        <source>The picture has more than 100 million pixels.</source>
        <translation>사진이 1억 화소보다 큽니다.</translation>
    </message>
    <message>
        <source>The sandbox could not be started: no free port on this machine.</source>
        <translation>샌드박스를 시작할 수 없습니다. 이 컴퓨터에 빈 포트가 없습니다.</translation>
    </message>
    <message>
        <source>There is no API key. Set ARGOS_API_KEY or store the key in the key ring.</source>
        <translation>API 키가 없습니다. ARGOS_API_KEY를 설정하거나 키 저장소에 저장해 주세요.</translation>
    </message>
    <message>
        <source>The API key that was found is not one: it must be visible ASCII characters.</source>
        <translation>찾은 API 키의 형식이 올바르지 않습니다. 화면에 보이는 ASCII 문자여야 합니다.</translation>
    </message>
    <message>
        <source>The file with the API key can be read by others and is therefore not used. Set its mode to 0600.</source>
        <translation>API 키 파일을 다른 사용자가 읽을 수 있어 사용하지 않습니다. 권한을 0600으로 설정해 주세요.</translation>
    </message>
    <message>
        <source>The file with the API key cannot be read.</source>
        <translation>API 키 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The key ring did not answer; it may be locked. Unlock it and start again.</source>
        <translation>키 저장소가 응답하지 않습니다. 잠겨 있을 수 있으니 잠금을 풀고 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of Step 2.</source>
        <translation>&quot;%1&quot;은(는) 2단계 항목이 아닙니다.</translation>
    </message>
    <message>
        <source>The photo cannot be brought under 2 MB.</source>
        <translation>사진을 2MB 이하로 줄일 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>그 폴더에 파일이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country code of three letters, such as KOR.</source>
        <translation>&quot;%1&quot;은(는) KOR과 같은 세 글자 국가 코드가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ID type. Known are: %2</source>
        <translation>&quot;%1&quot;은(는) 신분증 종류가 아닙니다. 사용할 수 있는 값: %2</translation>
    </message>
    <message>
        <source>The sandbox could not listen on port %1; another program may hold it.</source>
        <translation>샌드박스가 포트 %1을(를) 열 수 없습니다. 다른 프로그램이 사용 중일 수 있습니다.</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation>전송 중 ...</translation>
    </message>
    <message>
        <source>A replayed picture can never be sent to the real service: --camera file: works only with --sandbox or an endpoint on this machine.</source>
        <translation>재생한 사진은 실제 서비스로 보낼 수 없습니다. --camera file:은 --sandbox 또는 이 컴퓨터의 주소에서만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>That is not a submission ID.</source>
        <translation>접수 번호 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The verbs need none: see --help.</source>
        <translation>창을 열 화면이 없습니다. 명령은 화면 없이 실행됩니다. --help를 참고해 주세요.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>버전을 보여 줍니다.</translation>
    </message>
    <message>
        <source>--lang takes en or ko.</source>
        <translation>--lang에는 en 또는 ko를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>This is not a JPEG, PNG or BMP picture.</source>
        <translation>JPEG, PNG, BMP 사진이 아닙니다.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// (plain http is taken for this machine alone) and hold no name, password or query.</source>
        <translation>서비스 주소는 https://로 시작해야 하고(http는 이 컴퓨터 주소에만 쓸 수 있습니다) 사용자 이름, 비밀번호, 쿼리가 없어야 합니다.</translation>
    </message>
    <message>
        <source>More than 200 characters, or a control character.</source>
        <translation>200자를 넘거나 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>How strictly to judge: match, liveness or icao.</source>
        <translation>판정 기준: match, liveness 또는 icao.</translation>
    </message>
    <message>
        <source>check: --preset takes match, liveness or icao.</source>
        <translation>check: --preset에는 match, liveness 또는 icao를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1, or send it anyway with --any-photo.</source>
        <translation>%1. 그대로 보내려면 --any-photo를 사용해 주세요.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>ISO score</source>
        <translation>ISO 점수</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>권장</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>The service would answer: %1.</source>
        <translation>서비스의 예상 답변: %1.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, faces: %3</source>
        <translation>%1 × %2 픽셀, 얼굴 수: %3</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>The photo, and on it what was measured</source>
        <translation>사진과 그 위에 표시한 측정 내용</translation>
    </message>
    <message>
        <source>What would mend it first</source>
        <translation>먼저 고칠 점</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진 수</translation>
    </message>
    <message>
        <source>Pictures: %1 · %2</source>
        <translation>사진 수: %1 · %2</translation>
    </message>
    <message>
        <source>The check was stopped early: not all pictures are on this page.</source>
        <translation>검사가 도중에 중단되어 모든 사진이 이 페이지에 있지는 않습니다.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Show what was measured</source>
        <translation>측정 내용 표시</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of this text, as in &lt;html lang&gt;</comment>
        <translation>ko</translation>
    </message>
    <message>
        <source>Photo check</source>
        <translation>사진 검사</translation>
    </message>
    <message>
        <source>Pictures are shown as the service sees them: not mirrored, cut to 4:3. Left and right in the advice are the person&apos;s own.</source>
        <translation>사진은 서비스가 보는 그대로입니다. 좌우를 뒤집지 않고 4:3으로 잘랐습니다. 안내의 왼쪽과 오른쪽은 본인 기준입니다.</translation>
    </message>
    <message>
        <source>Dashed oval: where the head belongs. Box: the face that was found. Dots: the points that were measured.</source>
        <translation>점선 타원: 머리가 있어야 할 자리. 상자: 찾은 얼굴. 점: 측정한 점.</translation>
    </message>
    <message>
        <source>ISO score: 0 to 100 after ISO/IEC 29794-5, where it has such a measure.</source>
        <translation>ISO 점수: 해당 측정이 있는 경우 ISO/IEC 29794-5에 따른 0~100점.</translation>
    </message>
    <message>
        <source>This page measures pictures; whether a person is really there, the service alone judges.</source>
        <translation>이 페이지는 사진만 측정합니다. 실제 인물인지는 서비스만 판단합니다.</translation>
    </message>
    <message>
        <source>The page shows people. Keep it as carefully as their files, and delete it when it is no longer needed.</source>
        <translation>이 페이지에는 사람이 나옵니다. 고객 서류처럼 조심히 보관하고 더 필요 없으면 삭제해 주세요.</translation>
    </message>
    <message>
        <source>%1 pictures: %2 ready, %3 to improve, %4 to reject, %5 unreadable; %6 s, %7 a second</source>
        <translation>사진 %1장: 준비됨 %2, 개선 필요 %3, 거절 예상 %4, 읽을 수 없음 %5. %6초, 초당 %7장</translation>
    </message>
    <message>
        <source>The output could not be written completely.</source>
        <translation>출력을 끝까지 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>Also write a page that shows each picture and its findings.</source>
        <translation>사진마다 검사 결과를 보여 주는 페이지도 작성합니다.</translation>
    </message>
    <message>
        <source>Folders within a folder are left out: %1.</source>
        <translation>폴더 안의 폴더는 제외했습니다: %1개.</translation>
    </message>
    <message>
        <source>The page cannot be written to %1.</source>
        <translation>%1에 페이지를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The page could not be written; there is none.</source>
        <translation>페이지를 쓰지 못했습니다. 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>Print the fields an ID needs, or test a rule pack.</source>
        <translation>신분증별 입력 항목을 출력하거나 규칙 파일을 검사합니다.</translation>
    </message>
    <message>
        <source>Picture of a proof of address.</source>
        <translation>주소 증빙 서류의 사진.</translation>
    </message>
    <message>
        <source>Rule pack to check and to run the examples of.</source>
        <translation>검사하고 예시를 실행할 규칙 파일.</translation>
    </message>
    <message>
        <source>rules: --test takes one file and nothing else.</source>
        <translation>rules: --test에는 파일 하나만 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>The picture cannot be brought under 2 MB.</source>
        <translation>사진을 2MB 이하로 줄일 수 없습니다.</translation>
    </message>
    <message>
        <source>Judged by the limits of the preset “%1”.</source>
        <translation>프리셋 “%1”의 기준으로 판정했습니다.</translation>
    </message>
    <message>
        <source>Language: %1.</source>
        <translation>언어: %1.</translation>
    </message>
    <message>
        <source>The database driver of the journal is not installed (SQLite for Qt). Without the journal nothing can be sent.</source>
        <translation>업무 기록용 데이터베이스 드라이버(Qt용 SQLite)가 설치되어 있지 않습니다. 업무 기록 없이는 전송할 수 없습니다.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to. Without the journal nothing can be sent.</source>
        <translation>데이터 폴더에 쓸 수 없습니다. 업무 기록 없이는 전송할 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full. Without room for the journal nothing can be sent.</source>
        <translation>디스크에 빈 공간이 없습니다. 업무 기록을 남길 공간이 없으면 전송할 수 없습니다.</translation>
    </message>
    <message>
        <source>The journal is held by another program. Close it and start again.</source>
        <translation>다른 프로그램이 업무 기록을 사용하고 있습니다. 그 프로그램을 닫고 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program and is left alone. Install that version.</source>
        <translation>업무 기록이 이 프로그램의 더 새로운 버전에서 작성되어 그대로 두었습니다. 해당 버전을 설치해 주세요.</translation>
    </message>
    <message>
        <source>The journal cannot be opened. Without it nothing can be sent.</source>
        <translation>업무 기록을 열 수 없습니다. 업무 기록 없이는 전송할 수 없습니다.</translation>
    </message>
    <message>
        <source>The key ring did not answer, so that cases cannot be kept: after a crash they have to be typed again.</source>
        <translation>키 저장소가 응답하지 않아 입력 내용을 보관할 수 없습니다. 프로그램이 비정상 종료되면 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The key of the journal is not there; the key ring may be locked. Cases cannot be kept, and what was kept cannot be read.</source>
        <translation>업무 기록의 키가 없습니다. 키 저장소가 잠겨 있을 수 있습니다. 입력 내용을 보관할 수 없고, 보관된 내용을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The key of the journal is damaged or open to others and is not used. Cases cannot be kept, and what was kept cannot be read.</source>
        <translation>업무 기록의 키가 손상되었거나 다른 사용자에게 공개되어 있어 사용하지 않습니다. 입력 내용을 보관할 수 없고, 보관된 내용을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>No key for the journal could be kept: after a crash cases have to be typed again.</source>
        <translation>업무 기록의 키를 저장하지 못했습니다. 프로그램이 비정상 종료되면 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The journal was damaged and has been set aside as %1. What it knew of cases is not known any more: ask the service before sending one again.</source>
        <translation>업무 기록이 손상되어 %1(으)로 따로 보관했습니다. 그 안의 업무 내역을 더 이상 알 수 없으므로, 다시 전송하기 전에 서비스에 확인해 주세요.</translation>
    </message>
    <message>
        <source>The case file locks %1; it cannot be changed.</source>
        <translation>업무 파일에서 %1 항목을 잠가 두어 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>What is kept of earlier cases could not be deleted now.</source>
        <translation>이전 접수 건의 보관 내용을 지금 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1. Trying again in %2 s ...</source>
        <translation>%1. %2초 후 다시 보냅니다 ...</translation>
    </message>
    <message>
        <source>Another window of this program is open on this computer. It goes on with cases that were left and sends those that wait; this one does not.</source>
        <translation>이 컴퓨터에 이 프로그램의 다른 창이 열려 있습니다. 남은 접수 건을 이어서 처리하고 대기 중인 접수 건을 보내는 일은 그 창이 하며, 이 창은 하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 rows: %2 to be sent, %3 with mistakes, %4 there twice, %5 entered before.</source>
        <translation>%1행: 보낼 행 %2, 잘못된 행 %3, 중복된 행 %4, 이미 등록된 행 %5.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%2 중 %1 · %3</translation>
    </message>
    <message>
        <source>Enter verified customers, one a row.</source>
        <translation>이미 확인된 고객을 한 행에 한 명씩 등록합니다.</translation>
    </message>
    <message>
        <source>Judge every row and send nothing.</source>
        <translation>모든 행을 검사하고 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Send nothing unless every row can be sent.</source>
        <translation>모든 행을 보낼 수 있을 때만 보냅니다.</translation>
    </message>
    <message>
        <source>Which parameter a column is (none: left out); may be given several times.</source>
        <translation>열이 어떤 항목인지 지정합니다(비우면 제외). 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Administrator for rows that name none.</source>
        <translation>관리자가 적혀 있지 않은 행의 관리자.</translation>
    </message>
    <message>
        <source>Folder for the report; beside the file if not given.</source>
        <translation>보고서를 둘 폴더. 지정하지 않으면 파일과 같은 폴더.</translation>
    </message>
    <message>
        <source>import: --column takes column=parameter.</source>
        <translation>import: --column에는 열=항목 형식이 필요합니다.</translation>
    </message>
    <message>
        <source>import: name one file.</source>
        <translation>import: 파일 하나를 지정해 주세요.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>제외된 열: %1.</translation>
    </message>
    <message>
        <source>No column of the file is: %1. Name one with --column, or the administrator with --admin.</source>
        <translation>파일에 다음 항목의 열이 없습니다: %1. --column으로 열을, --admin으로 관리자를 지정해 주세요.</translation>
    </message>
    <message>
        <source>Two columns of the file are: %1. Leave one out with --column NAME=.</source>
        <translation>다음 항목의 열이 둘입니다: %1. --column 이름= 으로 하나를 제외해 주세요.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopping; what is under way comes to its end.</source>
        <translation>중지합니다. 진행 중인 요청은 끝까지 처리합니다.</translation>
    </message>
    <message>
        <source>The report could not be written completely. Run the same file again to get it; nobody is entered twice.</source>
        <translation>보고서를 끝까지 쓰지 못했습니다. 같은 파일을 다시 실행하면 만들 수 있습니다. 두 번 등록되는 고객은 없습니다.</translation>
    </message>
    <message>
        <source>%1 known with other details: not sent, see the report.</source>
        <translation>다른 정보로 이미 있는 행 %1개는 전송하지 않습니다. 보고서를 확인해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) may or may not have been entered (last sent %1). Enter them again as before: the service is asked first.</source>
        <translation>
            <numerusform>등록되었는지 알 수 없는 고객이 %Ln명 있습니다(마지막 전송 %1). 이전과 같이 다시 등록해 주세요. 먼저 서비스에 확인합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no column %1.</source>
        <translation>파일에 없는 열입니다: %1.</translation>
    </message>
    <message>
        <source>The service has no parameter %1.</source>
        <translation>서비스에 없는 항목입니다: %1.</translation>
    </message>
</context>
<context>
    <name>ui::CapturePage</name>
    <message>
        <source>%1 · %2 × %3</source>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>카메라 없음</translation>
    </message>
    <message>
        <source>This camera gives a smaller picture than the service recommends. It is sent as it is; another camera has a better chance.</source>
        <translation>이 카메라의 사진은 서비스 권장 크기보다 작습니다. 그대로 전송되며, 다른 카메라를 쓰면 통과 가능성이 높아집니다.</translation>
    </message>
    <message>
        <source>The photo is taken by itself as soon as everything is right.</source>
        <translation>모든 조건이 맞으면 자동으로 촬영됩니다.</translation>
    </message>
    <message>
        <source>What the photo needs</source>
        <translation>촬영 조건</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>사진 촬영</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n tries are left.</source>
        <translation>
            <numerusform>최대 %n번의 기회가 남아 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CaseLine</name>
    <message>
        <source>Ask now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
</context>
<context>
    <name>ui::CaseListDialog</name>
    <message>
        <source>Cases of this desk</source>
        <translation>이 창구의 접수 목록</translation>
    </message>
    <message>
        <source>Submission ID or country code</source>
        <translation>접수 번호 또는 국가 코드</translation>
    </message>
    <message>
        <source>Search in the cases</source>
        <translation>접수 건 검색</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>일치하는 접수 건이 없습니다.</translation>
    </message>
    <message>
        <source>The newest %1 are shown.</source>
        <translation>최근 %1건을 표시합니다.</translation>
    </message>
    <message>
        <source>Cases shown: %1</source>
        <translation>표시된 접수: %1건</translation>
    </message>
</context>
<context>
    <name>ui::ColumnModel</name>
    <message>
        <source>left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>항목</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmPage</name>
    <message>
        <source>Ready to submit</source>
        <translation>제출 준비가 되었습니다</translation>
    </message>
    <message>
        <source>This is what the service will get.</source>
        <translation>서비스로 전송될 내용입니다.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>전송되는 곳</translation>
    </message>
    <message>
        <source>To ARGOS ID check, over a protected connection.</source>
        <translation>보호된 연결을 통해 ARGOS ID check로 전송됩니다.</translation>
    </message>
    <message>
        <source>This uses one try. The answer takes a few seconds.</source>
        <translation>기회 한 번을 사용합니다. 응답까지 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>To the sandbox of this computer, for practice.</source>
        <translation>연습용으로 이 컴퓨터의 샌드박스로 전송됩니다.</translation>
    </message>
</context>
<context>
    <name>ui::ConsentPage</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>ui::DeskCases</name>
    <message>
        <source>Cases of this desk</source>
        <translation>이 창구의 접수 목록</translation>
    </message>
    <message>
        <source>What was typed for this case cannot be read any more. Type its submission ID to begin it again.</source>
        <translation>이 접수 건에 입력한 내용을 더 이상 읽을 수 없습니다. 접수 번호를 입력하여 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>아직 처리한 접수가 없습니다.</translation>
    </message>
    <message>
        <source>Cases of this desk, and how they stand, will be listed here.</source>
        <translation>이 창구의 접수와 처리 상태가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>전체 보기</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPage</name>
    <message>
        <source>1 field needs attention</source>
        <translation>확인이 필요한 항목이 1개 있습니다</translation>
    </message>
    <message>
        <source>%1 fields need attention</source>
        <translation>확인이 필요한 항목이 %1개 있습니다</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>고객 정보</translation>
    </message>
    <message>
        <source>%1. Compare each field with the ID.</source>
        <translation>%1 · 각 항목을 신분증과 비교해 주세요.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>1 to check once more</source>
        <translation>1개 항목을 한 번 더 확인해 주세요</translation>
    </message>
    <message>
        <source>%1 to check once more</source>
        <translation>%1개 항목을 한 번 더 확인해 주세요</translation>
    </message>
    <message>
        <source>1 still to fill in</source>
        <translation>1개 항목을 더 입력해 주세요</translation>
    </message>
    <message>
        <source>%1 still to fill in</source>
        <translation>%1개 항목을 더 입력해 주세요</translation>
    </message>
    <message>
        <source>%1. Continue again to go on.</source>
        <translation>%1. 다시 누르면 계속합니다.</translation>
    </message>
    <message>
        <source>The picture is still being prepared. Continue in a moment.</source>
        <translation>이미지를 아직 준비하고 있습니다. 잠시 후 계속해 주세요.</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <translation>지원 담당자용: %1</translation>
    </message>
    <message>
        <source>Everything typed will be gone. Clear again to empty the form.</source>
        <translation>입력한 내용이 모두 지워집니다. 다시 누르면 지웁니다.</translation>
    </message>
    <message>
        <source>Enter a verified customer</source>
        <translation>확인된 고객 등록</translation>
    </message>
    <message>
        <source>Type what was verified. It is sent as it stands here.</source>
        <translation>확인한 내용을 입력해 주세요. 입력한 그대로 전송됩니다.</translation>
    </message>
    <message>
        <source>Nothing of this is checked again</source>
        <translation>다시 확인하지 않습니다</translation>
    </message>
    <message>
        <source>The service takes it as it is, without looking at an ID. Compare every detail with your record.</source>
        <translation>서비스는 신분증을 보지 않고 그대로 받아들입니다. 항목마다 기록과 비교해 주세요.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>ui::DocumentCameraDialog</name>
    <message>
        <source>Can every word be read? If not, take it again.</source>
        <translation>모든 글자를 읽을 수 있습니까? 읽기 어려우면 다시 촬영해 주세요.</translation>
    </message>
    <message>
        <source>Lay the page flat in good light, and hold it so that it fills the picture.</source>
        <translation>밝은 곳에 서류를 평평하게 놓고, 화면에 가득 차게 맞춰 주세요.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>카메라를 켜는 중입니다.</translation>
    </message>
    <message>
        <source>%1 You can close this and choose a file instead.</source>
        <translation>%1 이 창을 닫고 파일을 선택하실 수도 있습니다.</translation>
    </message>
    <message>
        <source>Photograph of a document</source>
        <translation>서류 촬영</translation>
    </message>
    <message>
        <source>Photograph the document</source>
        <translation>서류를 촬영해 주세요</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>다시 촬영</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>촬영</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>이 사진 사용</translation>
    </message>
</context>
<context>
    <name>ui::EnteredPage</name>
    <message>
        <source>ID, front</source>
        <translation>신분증 앞면</translation>
    </message>
    <message>
        <source>ID, back</source>
        <translation>신분증 뒷면</translation>
    </message>
    <message>
        <source>Face of the customer</source>
        <translation>고객 얼굴</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>주소 증명</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>확인해 주세요: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>A picture is still being prepared. Send in a moment.</source>
        <translation>이미지를 아직 준비하고 있습니다. 잠시 후 전송해 주세요.</translation>
    </message>
    <message>
        <source>The pictures are not sent yet. Press again to go on without them.</source>
        <translation>이미지를 아직 전송하지 않았습니다. 다시 누르면 이미지 없이 계속합니다.</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <translation>지원 담당자용: %1</translation>
    </message>
    <message>
        <source>The service has everything that was typed.</source>
        <translation>입력한 내용이 모두 서비스에 도착했습니다.</translation>
    </message>
    <message>
        <source>Submission ID</source>
        <translation>접수 번호</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Pictures, if there are any</source>
        <translation>이미지가 있는 경우</translation>
    </message>
    <message>
        <source>Pictures are sent separately. All of them are optional.</source>
        <translation>이미지는 정보와 따로 전송됩니다. 모두 선택 사항입니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Send pictures</source>
        <translation>이미지 전송</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>다음 고객</translation>
    </message>
    <message>
        <source>The customer is already there</source>
        <translation>이미 등록된 고객입니다</translation>
    </message>
    <message>
        <source>The service has this customer already. Nothing was sent twice.</source>
        <translation>서비스에 이미 있는 고객입니다. 다시 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ui::EntryConfirmPage</name>
    <message>
        <source>Ready to submit</source>
        <translation>제출 준비가 되었습니다</translation>
    </message>
    <message>
        <source>This is what the service will get.</source>
        <translation>서비스로 전송될 내용입니다.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>전송되는 곳</translation>
    </message>
    <message>
        <source>To the sandbox of this computer, for practice.</source>
        <translation>연습용으로 이 컴퓨터의 샌드박스로 전송됩니다.</translation>
    </message>
    <message>
        <source>To ARGOS ID check, over a protected connection.</source>
        <translation>보호된 연결을 통해 ARGOS ID check로 전송됩니다.</translation>
    </message>
    <message>
        <source>The service checks nothing of it. Pictures can be added afterwards.</source>
        <translation>서비스는 이 내용을 확인하지 않습니다. 이미지는 나중에 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>제출</translation>
    </message>
</context>
<context>
    <name>ui::FieldSheet</name>
    <message>
        <source>Error: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>확인해 주세요: %1</translation>
    </message>
    <message>
        <source>“%1” will be sent as “%2”.</source>
        <translation>‘%1’이(가) ‘%2’(으)로 전송됩니다.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택해 주세요</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>항목 접기</translation>
    </message>
    <message>
        <source>More fields (%1)</source>
        <translation>항목 더 보기(%1)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>다음 중 하나 이상</translation>
    </message>
</context>
<context>
    <name>ui::FinishedPage</name>
    <message>
        <source>Face similarity</source>
        <translation>얼굴 유사도</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>라이브니스(실물 확인) 점수</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>응답 시각</translation>
    </message>
    <message>
        <source>Status at the service</source>
        <translation>서비스 처리 상태</translation>
    </message>
    <message>
        <source>Scores of the service, from 0 to 100.</source>
        <translation>서비스가 계산한 점수입니다(0~100).</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>서비스의 응답</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>새 고객</translation>
    </message>
    <message>
        <source>The program asks again from time to time.</source>
        <translation>프로그램이 주기적으로 다시 확인합니다.</translation>
    </message>
    <message>
        <source>The service is being asked whether it has decided.</source>
        <translation>결과가 나왔는지 서비스에 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>The service did not answer when last asked. The program asks again by itself.</source>
        <translation>마지막 확인에서 서비스가 응답하지 않았습니다. 자동으로 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>The customer need not wait. The result appears here, and it will be with the service.</source>
        <translation>고객은 기다리지 않아도 됩니다. 결과는 이 화면에 표시되며 서비스에서도 확인할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::FrameOverlay</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Cropping</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>초당 프레임</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>얼굴 찾기</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>얼굴 점</translation>
    </message>
</context>
<context>
    <name>ui::Header</name>
    <message>
        <source>KYC Capture</source>
        <translation>KYC Capture</translation>
    </message>
    <message>
        <source>Sandbox: nothing is sent to the service</source>
        <translation>연습용 샌드박스: 서비스로 전송되지 않습니다</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>진행 순서</translation>
    </message>
    <message>
        <source>1. Case</source>
        <translation>1. 접수</translation>
    </message>
    <message>
        <source>Type the submission ID of the first step, or open its hand-over file.</source>
        <translation>1단계의 접수 번호를 입력하거나 인계 파일을 엽니다.</translation>
    </message>
    <message>
        <source>2. Consent</source>
        <translation>2. 동의</translation>
    </message>
    <message>
        <source>3. Details</source>
        <translation>3. 정보</translation>
    </message>
    <message>
        <source>Compare each field with the ID.</source>
        <translation>각 항목을 신분증과 비교합니다.</translation>
    </message>
    <message>
        <source>4. Photo</source>
        <translation>4. 사진</translation>
    </message>
    <message>
        <source>Follow the sentence in the picture. The photo is taken by itself.</source>
        <translation>화면의 안내를 따라 주세요. 사진은 자동으로 촬영됩니다.</translation>
    </message>
    <message>
        <source>5. Send</source>
        <translation>5. 제출</translation>
    </message>
    <message>
        <source>One press sends everything. If the service asks for another photo, only the photo is taken again.</source>
        <translation>버튼을 한 번 누르면 모두 전송됩니다. 서비스가 사진을 다시 요청하면 사진만 다시 촬영합니다.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The main button, at the right</source>
        <translation>오른쪽의 주 버튼</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The next field or button</source>
        <translation>다음 항목 또는 버튼</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a hand-over file</source>
        <translation>인계 파일 열기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>Show what is measured, over the camera&apos;s picture</source>
        <translation>카메라 화면 위에 측정 내용 표시</translation>
    </message>
    <message>
        <source>The customer hears what is collected, and agrees or does not.</source>
        <translation>고객이 수집 내용을 듣고 동의하거나 거절합니다.</translation>
    </message>
    <message>
        <source>Customers verified elsewhere</source>
        <translation>다른 곳에서 확인된 고객</translation>
    </message>
    <message>
        <source>One</source>
        <translation>한 명</translation>
    </message>
    <message>
        <source>Fill in the form, look it over, send. Pictures may follow.</source>
        <translation>양식을 채우고 확인한 뒤 보냅니다. 이미지는 나중에 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>여러 명</translation>
    </message>
    <message>
        <source>The whole file is checked before anything is sent. The same file can be sent again: nobody is entered twice.</source>
        <translation>보내기 전에 파일 전체를 검사합니다. 같은 파일을 다시 보내도 두 번 등록되는 고객은 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::IdChoice</name>
    <message>
        <source>Choose the country that issued the ID.</source>
        <translation>신분증을 발급한 국가를 선택해 주세요.</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>발급 국가</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>입력 또는 선택</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>신분증 종류</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>아직 알 수 없음</translation>
    </message>
</context>
<context>
    <name>ui::ImportCheckPage</name>
    <message>
        <source>ready to be sent</source>
        <translation>전송 가능</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>수정 필요</translation>
    </message>
    <message>
        <source>in the file twice</source>
        <translation>파일에서 중복</translation>
    </message>
    <message>
        <source>entered before</source>
        <translation>이미 등록됨</translation>
    </message>
    <message>
        <source>not known, asked about first</source>
        <translation>알 수 없음, 먼저 확인</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>모든 행을 확인하는 중</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>전송할 고객이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) can be sent</source>
        <translation>
            <numerusform>고객 %Ln명의 정보를 전송할 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent. The rows are only read.</source>
        <translation>전송하지 않고 행을 읽기만 합니다.</translation>
    </message>
    <message>
        <source>The rows below are left out. Correct them and choose the file again later: what is entered by then is not sent twice.</source>
        <translation>아래 행은 제외됩니다. 나중에 고쳐서 파일을 다시 선택해 주세요. 이미 등록된 고객은 다시 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln customer(s)</source>
        <translation>
            <numerusform>고객 %Ln명 제출하기</numerusform>
        </translation>
    </message>
    <message>
        <source>known, details differ</source>
        <translation>기존 고객, 정보 다름</translation>
    </message>
    <message>
        <source>Left out: %1. If one of them is a detail of the customers, go back and say which.</source>
        <translation>제외된 열: %1. 이 가운데 고객 항목이 있으면 이전 단계로 돌아가 어떤 항목인지 정해 주세요.</translation>
    </message>
    <message>
        <source>Further down the file has more columns</source>
        <translation>파일 뒤쪽에 열이 더 있습니다</translation>
    </message>
    <message>
        <source>All customers are already entered</source>
        <translation>모든 고객이 이미 등록되어 있습니다</translation>
    </message>
    <message>
        <source>Look at the rows below and correct the file, then check it again.</source>
        <translation>아래 행을 보고 파일을 고친 뒤 다시 검사해 주세요.</translation>
    </message>
    <message>
        <source>Nothing needs to be sent.</source>
        <translation>더 전송할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>All other customers are already entered.</source>
        <translation>나머지 고객은 이미 등록되어 있습니다.</translation>
    </message>
    <message>
        <source>Every row can be sent.</source>
        <translation>모든 행을 전송할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 검사</translation>
    </message>
</context>
<context>
    <name>ui::ImportDonePage</name>
    <message>
        <source>to be corrected</source>
        <translation>수정 필요</translation>
    </message>
    <message>
        <source>Sending ended early</source>
        <translation>전송이 중간에 끝났습니다</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <translation>지원 담당자용: %1</translation>
    </message>
    <message>
        <source>All customers are entered</source>
        <translation>모든 고객이 등록되었습니다</translation>
    </message>
    <message>
        <source>%1 of %2 customers are entered</source>
        <translation>고객 %2명 중 %1명이 등록되었습니다</translation>
    </message>
    <message>
        <source>There is nothing left to do for this file.</source>
        <translation>이 파일에는 더 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>entered before</source>
        <translation>이미 등록됨</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>서비스가 거절함</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>전송하지 않음</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>시작 화면으로</translation>
    </message>
    <message>
        <source>known, details differ</source>
        <translation>기존 고객, 정보 다름</translation>
    </message>
    <message>
        <source>The rows below are left for a person to decide.</source>
        <translation>아래 행은 사람이 확인하고 결정해야 합니다.</translation>
    </message>
    <message>
        <source>Correct the rows that were refused or are wrong, then send the rest. Nobody is entered twice.</source>
        <translation>거절되었거나 잘못된 행을 고친 다음 나머지를 전송해 주세요. 이미 등록된 고객은 다시 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Send the rest. Nobody is entered twice.</source>
        <translation>나머지를 전송해 주세요. 이미 등록된 고객은 다시 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>The service is asked first about those of whom it is not known whether they were entered.</source>
        <translation>등록되었는지 알 수 없는 고객은 먼저 서비스에 확인합니다.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Send the rest</source>
        <translation>나머지 전송</translation>
    </message>
</context>
<context>
    <name>ui::ImportFilePage</name>
    <message>
        <source>This file cannot be used</source>
        <translation>사용할 수 없는 파일입니다</translation>
    </message>
    <message>
        <source>Choose a file of verified customers</source>
        <translation>확인된 고객의 파일 선택</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl *.ndjson);;All files (*)</source>
        <translation>표 (*.csv *.tsv *.txt *.jsonl *.ndjson);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Enter many from a file</source>
        <translation>파일로 여러 명 등록</translation>
    </message>
    <message>
        <source>One row for each customer who was verified elsewhere.</source>
        <translation>다른 곳에서 확인된 고객을 한 행에 한 명씩 담은 파일입니다.</translation>
    </message>
    <message>
        <source>Choose the file, or drop it here</source>
        <translation>파일을 선택하거나 여기에 놓아 주세요</translation>
    </message>
    <message>
        <source>CSV as a spreadsheet saves it, or JSON with one customer a line. The columns may be named in English or Korean, in any order.</source>
        <translation>스프레드시트에서 저장한 CSV 또는 한 줄에 고객 한 명인 JSON입니다. 열 이름은 영어와 한국어 모두 되며 순서는 상관없습니다.</translation>
    </message>
    <message>
        <source>First every row is checked. Nothing is sent before you say so.</source>
        <translation>먼저 모든 행을 확인합니다. 제출하기 전에는 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>‘%1’ 파일을 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Required columns: %1</source>
        <translation>필수 열: %1</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>‘%1’ 파일을 저장했습니다</translation>
    </message>
    <message>
        <source>Replace the sample customer by yours, one row for each, then choose the file.</source>
        <translation>예시 고객을 지우고 고객마다 한 행씩 채운 다음 그 파일을 선택해 주세요.</translation>
    </message>
    <message>
        <source>The sample file could not be saved</source>
        <translation>예시 파일을 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>Check that the folder has room and is not write-protected.</source>
        <translation>폴더에 빈 공간이 있고 쓰기가 가능한지 확인해 주세요.</translation>
    </message>
    <message>
        <source>Save a sample file</source>
        <translation>예시 파일 저장</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::ImportMatchPage</name>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Every required detail has its column</source>
        <translation>필수 항목의 열이 모두 있습니다</translation>
    </message>
    <message>
        <source>Not every detail is clear yet</source>
        <translation>아직 정해지지 않은 항목이 있습니다</translation>
    </message>
    <message>
        <source>Columns that are left out: %1</source>
        <translation>제외되는 열: %1</translation>
    </message>
    <message>
        <source>First say which column is which detail.</source>
        <translation>먼저 어느 열이 어떤 항목인지 정해 주세요.</translation>
    </message>
    <message>
        <source>Which column is which detail?</source>
        <translation>어느 열이 어떤 항목입니까?</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Choose a column in the table, then say what it is. Space or Return in the table leads here.</source>
        <translation>표에서 열을 고른 뒤 어떤 항목인지 선택해 주세요. 표에서 스페이스나 Enter를 누르면 여기로 옵니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Detail in column “%1”</source>
        <translation>‘%1’ 열의 항목</translation>
    </message>
    <message>
        <source>Administrator’s e-mail for all rows</source>
        <translation>모든 행에 사용할 관리자 이메일</translation>
    </message>
</context>
<context>
    <name>ui::ImportSendPage</name>
    <message>
        <source>%1 of %2 customers are done</source>
        <translation>고객 %2명 중 %1명 처리</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>entered before</source>
        <translation>이미 등록됨</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>서비스가 거절함</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>전송하지 않음</translation>
    </message>
    <message>
        <source>Sending the customers</source>
        <translation>고객 정보를 전송하는 중</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>전송이 일시 중지되었습니다</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>중지하는 중</translation>
    </message>
    <message>
        <source>What is on its way is waited for. This takes a few seconds.</source>
        <translation>전송 중인 고객의 응답을 기다립니다. 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>Stop ends this for now. Who is entered stays entered. Choose the same file again to go on with the rest; nobody is entered twice.</source>
        <translation>중지하면 지금은 여기서 끝납니다. 등록된 고객은 그대로 있습니다. 같은 파일을 다시 선택하면 나머지만 이어서 전송합니다.</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>시작 화면으로</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>known, details differ</source>
        <translation>기존 고객, 정보 다름</translation>
    </message>
    <message>
        <source>The service asks to wait; sending goes on at %1.</source>
        <translation>서비스가 잠시 기다려 달라고 합니다. %1에 전송을 계속합니다.</translation>
    </message>
    <message>
        <source>You can leave this page; sending goes on.</source>
        <translation>다른 화면으로 이동해도 전송은 계속됩니다.</translation>
    </message>
</context>
<context>
    <name>ui::LeaveDialog</name>
    <message>
        <source>Not all customers are sent yet</source>
        <translation>아직 전송하지 않은 고객이 있습니다</translation>
    </message>
    <message>
        <source>If you stop, what is on its way is waited for, and the window closes. Who is entered stays entered. Choose the same file again to go on with the rest; nobody is entered twice.</source>
        <translation>중지하면 전송 중인 고객의 응답을 기다린 뒤 창을 닫습니다. 등록된 고객은 그대로 있습니다. 같은 파일을 다시 선택하면 나머지만 이어서 전송합니다.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>중지하고 닫기</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>창 열어 두기</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>KYC Capture</source>
        <translation>KYC Capture</translation>
    </message>
</context>
<context>
    <name>ui::MaskedFacts</name>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>This could not be written down here: disk full or in use.</source>
        <translation>이 컴퓨터에 기록하지 못했습니다: 디스크가 가득 찼거나 사용 중입니다.</translation>
    </message>
</context>
<context>
    <name>ui::PictureBox</name>
    <message>
        <source>Choose one picture that is stored on this computer.</source>
        <translation>이 컴퓨터에 저장된 이미지 한 장을 선택해 주세요.</translation>
    </message>
    <message>
        <source>Drop a picture here, or paste one.</source>
        <translation>이미지를 여기에 끌어다 놓거나 붙여 넣어 주세요.</translation>
    </message>
    <message>
        <source>Preparing the picture …</source>
        <translation>이미지를 준비하는 중입니다 …</translation>
    </message>
    <message>
        <source>%1 kB, %2 × %3 pixels</source>
        <translation>%1kB, %2 × %3픽셀</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Take photograph</source>
        <translation>촬영하기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>크게 보기</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ui::PictureField</name>
    <message>
        <source>Choose a picture</source>
        <translation>이미지 선택</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp)</source>
        <translation>이미지 (*.jpg *.jpeg *.png *.bmp)</translation>
    </message>
</context>
<context>
    <name>ui::ProblemPage</name>
    <message>
        <source>What to do now</source>
        <translation>지금 할 일</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <translation>지원 담당자용: %1</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>접수 건 종료</translation>
    </message>
    <message>
        <source>Trying again in %1 s</source>
        <translation>%1초 후 다시 보냅니다</translation>
    </message>
    <message>
        <source>The same details and photo are sent by the program. Nothing needs to be done.</source>
        <translation>같은 정보와 사진을 자동으로 다시 보냅니다. 하실 일은 없습니다.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>나중에 보내기</translation>
    </message>
    <message>
        <source>Or send it later: the case is kept locked away on this computer and sent by the program when the service can be reached. The customer may go.</source>
        <translation>또는 나중에 보낼 수 있습니다. 이 접수 건은 이 컴퓨터에 안전하게 잠가 보관하고, 서비스에 연결되면 자동으로 전송합니다. 고객은 가셔도 됩니다.</translation>
    </message>
    <message>
        <source>Enter anyway</source>
        <translation>그래도 등록</translation>
    </message>
</context>
<context>
    <name>ui::RetakePage</name>
    <message>
        <source>%1 Your details are kept; only the photo is taken again.</source>
        <translation>%1 입력한 정보는 그대로 있으며 사진만 다시 촬영합니다.</translation>
    </message>
    <message>
        <source>Before the next photo</source>
        <translation>다시 촬영하기 전에</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>서비스의 응답</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>접수 건 종료</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>다시 촬영</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>This photo was taken by hand and is below the recommendation.</source>
        <translation>직접 촬영한 사진이며 권장 기준에 미치지 못합니다.</translation>
    </message>
    <message>
        <source>Is this a good photo?</source>
        <translation>사진이 잘 나왔습니까?</translation>
    </message>
    <message>
        <source>Shown as it will be sent: not mirrored, as other people see the customer.</source>
        <translation>전송될 모습 그대로입니다. 거울처럼 뒤집히지 않고 다른 사람이 보는 모습으로 나옵니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>다시 촬영</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>이 사진 사용</translation>
    </message>
</context>
<context>
    <name>ui::SendingPage</name>
    <message>
        <source>Asking the service</source>
        <translation>서비스에 확인하는 중</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>응답을 기다리는 중</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>전송 중</translation>
    </message>
    <message>
        <source>The answer was lost on the way. The service is asked whether the photo has arrived.</source>
        <translation>응답을 받지 못했습니다. 사진이 도착했는지 서비스에 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>The service has everything and compares the photo with the ID.</source>
        <translation>모두 전송되었습니다. 서비스가 사진과 신분증을 비교하고 있습니다.</translation>
    </message>
    <message>
        <source>Details and photo are on their way to the service.</source>
        <translation>정보와 사진을 서비스로 전송하고 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is sent a second time until this is known.</source>
        <translation>확인될 때까지 다시 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>This takes a few seconds. Please do not switch the computer off.</source>
        <translation>몇 초 걸립니다. 컴퓨터를 끄지 말아 주세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>This case was sent at %1, and its answer is not known here. The service is asked whether the photo has arrived.</source>
        <translation>이 접수 건은 %1에 전송되었지만 응답은 아직 확인되지 않았습니다. 사진이 도착했는지 서비스에 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. The service is asked whether the customer is there.</source>
        <translation>응답을 받지 못했습니다. 고객이 등록되었는지 서비스에 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>The customer’s details are on their way to the service.</source>
        <translation>고객 정보를 서비스로 전송하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::StartNotices</name>
    <message>
        <source>This computer is not ready</source>
        <translation>이 컴퓨터는 아직 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>The hand-over file cannot be used</source>
        <translation>인계 파일을 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>The case was read</source>
        <translation>접수 건을 불러왔습니다</translation>
    </message>
    <message>
        <source>Check country and ID type, then start.</source>
        <translation>발급 국가와 신분증 종류를 확인하고 시작해 주세요.</translation>
    </message>
    <message>
        <source>The customer did not agree</source>
        <translation>고객이 동의하지 않았습니다</translation>
    </message>
    <message>
        <source>Nothing was sent, and what was entered has been deleted. Offer the customer another way.</source>
        <translation>아무것도 전송하지 않았고 입력한 내용은 삭제했습니다. 고객에게 다른 방법을 안내해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in rules are used in their place; work can go on. Please tell whoever looks after this computer.</source>
        <translation>대신 기본 규칙을 사용하므로 업무를 계속할 수 있습니다. 이 컴퓨터의 담당자에게 알려 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule file(s) of this bank cannot be used</source>
        <translation>
            <numerusform>이 은행의 규칙 파일 %n개를 사용할 수 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Something on this computer needs attention</source>
        <translation>이 컴퓨터에 확인이 필요한 사항이 있습니다</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Type the submission ID of the first step.</source>
        <translation>1단계의 접수 번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>A submission ID has only English letters, digits, and the signs - _ .</source>
        <translation>접수 번호에는 영문자, 숫자, 기호 - _ . 만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Open a hand-over file</source>
        <translation>인계 파일 열기</translation>
    </message>
    <message>
        <source>Hand-over files (*.json)</source>
        <translation>인계 파일 (*.json)</translation>
    </message>
    <message>
        <source>Verify a customer</source>
        <translation>고객 본인 확인</translation>
    </message>
    <message>
        <source>About two minutes: details, one photo, and the answer of the service.</source>
        <translation>2분 정도 걸립니다. 정보 확인, 사진 한 장, 그리고 서비스의 응답까지입니다.</translation>
    </message>
    <message>
        <source>Submission ID from the first step</source>
        <translation>1단계의 접수 번호</translation>
    </message>
    <message>
        <source>Or drop the hand-over file of the first step here.</source>
        <translation>또는 1단계의 인계 파일을 여기에 놓아 주세요.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Enter a verified customer</source>
        <translation>확인된 고객 등록</translation>
    </message>
    <message>
        <source>Enter many from a file</source>
        <translation>파일로 여러 명 등록</translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>All steps done</source>
        <translation>모든 단계 완료</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2단계 중 %1단계: %3</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
</context>
<context>
    <name>ui::TriesMeter</name>
    <message>
        <source>Tries left</source>
        <translation>남은 기회</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>The service did not say how many tries are left. It allows three at most.</source>
        <translation>서비스가 남은 기회를 알려 주지 않았습니다. 최대 세 번까지 가능합니다.</translation>
    </message>
    <message>
        <source>This is the last one. If it fails, the case is rejected for good.</source>
        <translation>마지막 기회입니다. 실패하면 최종 거절됩니다.</translation>
    </message>
    <message>
        <source>After the last one the case is rejected for good.</source>
        <translation>기회를 모두 쓰면 최종 거절됩니다.</translation>
    </message>
</context>
<context>
    <name>ui::TroubleList</name>
    <message>
        <source>Rows to look at</source>
        <translation>확인할 행</translation>
    </message>
    <message>
        <source>Rows to look at: %1</source>
        <translation>확인할 행: %1</translation>
    </message>
    <message>
        <source>The list of all rows could not be written. Check that the folder of the file has room and is not write-protected.</source>
        <translation>모든 행의 목록을 저장하지 못했습니다. 파일이 있는 폴더에 빈 공간이 있고 쓰기가 가능한지 확인해 주세요.</translation>
    </message>
    <message>
        <source>All rows are listed in %1</source>
        <translation>모든 행의 목록: %1</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Rows to look at: %1 (the first %2 are shown; the report has all)</source>
        <translation>확인할 행: %1개(처음 %2개만 표시, 전체는 보고서에 있음)</translation>
    </message>
    <message>
        <source>Rows are counted without the header and without empty lines.</source>
        <translation>행 번호는 열 이름이 있는 행과 빈 줄을 빼고 셉니다.</translation>
    </message>
</context>
<context>
    <name>ui::TroubleModel</name>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1행</translation>
    </message>
</context>
<context>
    <name>ui::WhyCard</name>
    <message>
        <source>Why this field?</source>
        <translation>이 항목이 필요한 이유</translation>
    </message>
</context>
</TS>
