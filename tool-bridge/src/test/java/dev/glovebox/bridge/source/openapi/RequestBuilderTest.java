package dev.glovebox.bridge.source.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.openapi.request.HttpBody;
import dev.glovebox.bridge.source.openapi.request.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBuilderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'in':'query'                                         | 'a b'             | ?id=a%20b
          'in':'query'                                         | ['a','b']         | ?id=a&id=b
          'in':'query','explode':false                         | ['a','b']         | ?id=a,b
          'in':'query','explode':false                         | ['a,b','c']       | ?id=a%2Cb,c
          'in':'query'                                         | {'a':1,'b':true}  | ?a=1&b=true
          'in':'query','explode':false                         | {'a':1,'b':2}     | ?id=a,1,b,2
          'in':'query','style':'spaceDelimited'                | ['a','b']         | ?id=a%20b
          'in':'query','style':'pipeDelimited'                 | ['a','b']         | ?id=a%7Cb
          'in':'query','style':'deepObject'                    | {'a':1,'b':{'c':2}} | ?id%5Ba%5D=1&id%5Bb%5D%5Bc%5D=2
          'in':'query','style':'deepObject'                    | {'a':[1,2]}       | ?id%5Ba%5D%5B%5D=1&id%5Ba%5D%5B%5D=2
          'in':'query','content':{'application/json':{}}       | {'a':[1]}         | ?id=%7B%22a%22%3A%5B1%5D%7D
          'in':'query','content':{'application/json':{}}       | 'a'               | ?id=%22a%22
          'in':'query'                                         | null              | ``
          'in':'query'                                         | []                | ``
          'in':'query'                                         | 1.5               | ?id=1.5
          'in':'path'                                          | 'a b/c'           | /a%20b%2Fc
          'in':'path'                                          | ['a','b']         | /a,b
          'in':'path'                                          | {'a':1,'b':2}     | /a,1,b,2
          'in':'path','explode':true                           | {'a':1,'b':2}     | /a=1,b=2
          'in':'path','style':'label'                          | ['a','b']         | /.a,b
          'in':'path','style':'label','explode':true           | ['a','b']         | /.a.b
          'in':'path','style':'matrix'                         | ['a','b']         | /;id=a,b
          'in':'path','style':'matrix','explode':true          | ['a','b']         | /;id=a;id=b
          """)
  void parameterIsWrittenInItsStyle(String parameter, String value, String end) {
    Api api = Api.withParameter("{'name':'id'," + parameter + "}");
    assertEquals("https://api.example/v1/clients" + end, api.sends("{'id':" + value + "}").url());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a/b                  | a%2Fb
          ?admin=1             | %3Fadmin%3D1
          #top                 | %23top
          a%2fb                | a%252fb
          https://evil.example | https%3A%2F%2Fevil.example
          //evil.example       | %2F%2Fevil.example
          @evil.example        | %40evil.example
          \\evil               | %5Cevil
          a..b                 | a..b
          ...                  | ...
          a;b=c                | a%3Bb%3Dc
          {id}                 | %7Bid%7D
          Zoë                  | Zo%C3%AB
          """)
  void hostileValueStaysOneSegmentOfThePath(String value, String segment) {
    Api api = Api.withParameter("{'name':'id','in':'path'}");
    assertEquals(
        "https://api.example/v1/clients/" + segment,
        api.sends("{'id':'" + value.replace("\\", "\\\\") + "'}").url());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "..",
        "../admin",
        "a/../../admin",
        "a\\..\\b",
        "..\\",
        "a/.",
        "%2e%2e",
        "%2E.",
        ".%2e/x",
        "%252e%252e",
        "%25252e%25252E",
        "..%2fadmin",
        "x%5C..%252Fadmin"
      })
  void stepsInAPathAreRefused(String value) {
    Api api = Api.withParameter("{'name':'id','in':'path'}");
    String problem = api.refuses(JsonObject.builder().put("id", value).build());
    assertEquals("id: a part of a path cannot be ", problem.substring(0, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "."})
  void stepsOfAListInAPathAreRefused(String value) {
    Api api = Api.withParameter("{'name':'id','in':'path','style':'label'}");
    String problem = api.refuses(JsonObject.builder().put("id", value).build());
    assertEquals("id: a part of a path cannot be " + "." + value, problem);
  }

  @Test
  void emptyPartOfAPathIsRefused() {
    Api api = Api.withParameter("{'name':'id','in':'path'}");
    String expected = "id: a part of a path cannot be empty";
    assertEquals(expected, api.refuses(JsonObject.builder().put("id", "").build()));
    assertEquals(expected, api.refuses(JsonObject.EMPTY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&admin=1", "#top", "a=b", "\r\nX: 1", "\u0000", "+", "/../"})
  void hostileValueStaysInItsQueryParameter(String value) {
    Api api = Api.withParameter("{'name':'q','in':'query'}");
    String url = api.sends(JsonObject.builder().put("q", value).build().toString()).url();
    String query = url.substring("https://api.example/v1/clients?q=".length());
    assertEquals(-1, indexOfAny(query, "&#=+/\r\n\u0000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX-Admin: 1", "a\nb", "\u0000", "漢"})
  void headerThatCouldBecomeTwoIsRefused(String value) {
    Api api = Api.withParameter("{'name':'X-Note','in':'header'}");
    assertEquals(
        "X-Note: a header carries one line of Latin letters only",
        api.refuses(JsonObject.builder().put("X-Note", value).build()));
  }

  @Test
  void headerIsSentUnderItsName() {
    Api api = Api.withParameter("{'name':'X-Note','in':'header'}");
    assertEquals(
        List.of(
            new HttpRequest.Field("Accept", "application/json, */*;q=0.5"),
            new HttpRequest.Field("X-Note", "a,b")),
        api.sends("{'X-Note':['a','b']}").headers());
  }

  @Test
  void partOfAPathThatNobodyDescribesIsRefused() {
    Api api = Api.withOperation("get", "/clients/{id}", "{}");
    assertEquals(
        "id: the API's document does not describe this part of the path",
        api.refuses(JsonObject.EMPTY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          application/json                  | {'a':1,'b':['x']}  | {"a":1,"b":["x"]}
          application/merge-patch+json      | {'a':null}         | {"a":null}
          application/x-www-form-urlencoded | {'a':'x&y','b':['1','2']} | a=x%26y&b=1&b=2
          """)
  void fieldsAreWrittenInTheMediaTypeOfTheBody(String mediaType, String values, String text) {
    Api api = Api.withOperation("post", "/clients", body(mediaType, "{'a':{},'b':{}}"));
    assertEquals(new HttpBody.Text(mediaType, text), api.sends(values).body());
  }

  @Test
  void formWritesAFieldInTheStyleOfItsEncoding() {
    Api api =
        Api.withOperation(
            "post",
            "/clients",
            "{'requestBody':{'content':{'application/x-www-form-urlencoded':{'schema':{'properties':"
                + "{'a':{}}},'encoding':{'a':{'style':'deepObject','explode':true}}}}}}");
    assertEquals(
        new HttpBody.Text("application/x-www-form-urlencoded", "a%5Bb%5D=1"),
        api.sends("{'a':{'b':1}}").body());
  }

  @Test
  void multipartSendsTextsAndBytes() {
    Api api =
        Api.withOperation(
            "post",
            "/files",
            body("multipart/form-data", "{'note':{},'file':{'type':'string','format':'binary'}}"));
    assertEquals(
        new HttpBody.Multipart(
            List.of(
                new HttpBody.Part("note", "{\"a\":1}", false),
                new HttpBody.Part("file", "aGk=", true))),
        api.sends("{'note':{'a':1},'file':'aGk='}").body());
    assertEquals(
        "file: bytes are written as base64",
        api.refuses(JsonObject.builder().put("file", "not base64").build()));
  }

  @Test
  void bodyThatIsNoObjectIsOneArgument() {
    String list = "{'requestBody':{'content':{'application/json':{'schema':{'type':'array'}}}}}";
    assertEquals(
        new HttpBody.Text("application/json", "[1]"),
        Api.withOperation("put", "/tags", list).sends("{'body':[1]}").body());
    String bytes = "{'requestBody':{'content':{'application/octet-stream':{}}}}";
    assertEquals(
        new HttpBody.Bytes("application/octet-stream", "aGk="),
        Api.withOperation("put", "/file", bytes).sends("{'body':'aGk='}").body());
    String text = "{'requestBody':{'content':{'text/plain':{}}}}";
    assertEquals(
        new HttpBody.Text("text/plain", "hi"),
        Api.withOperation("put", "/note", text).sends("{'body':'hi'}").body());
  }

  @Test
  void noFieldIsNoBody() {
    Api api = Api.withOperation("post", "/clients", body("application/json", "{'a':{}}"));
    assertNull(api.sends("{}").body());
  }

  private static String body(String mediaType, String properties) {
    return "{'requestBody':{'content':{'%s':{'schema':{'type':'object','properties':%s}}}}}"
        .formatted(mediaType, properties);
  }

  private static int indexOfAny(String text, String letters) {
    return text.chars().filter(c -> letters.indexOf(c) >= 0).findFirst().orElse(-1);
  }
}
