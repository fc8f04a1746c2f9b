// probe: Listens to the microphone with speech recognition.
// where: frame
// expect: blocked
return new Promise((resolve) => {
  const recognition = new webkitSpeechRecognition();
  recognition.onstart = () => resolve("reached");
  recognition.onerror = ({ error }) => resolve(`blocked: ${error}`);
  recognition.start();
});
