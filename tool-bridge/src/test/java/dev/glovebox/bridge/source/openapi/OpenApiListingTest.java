package dev.glovebox.bridge.source.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.source.openapi.request.HttpBody;
import dev.glovebox.bridge.source.openapi.request.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiListingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'swagger':'2.0'}    | the document is in version 2.0; 3.0 and 3.1 can be read
          {'openapi':'4.0.0'}  | the document is in version 4.0.0; 3.0 and 3.1 can be read
          {}                   | the document does not say which version of OpenAPI it is in
          []                   | the document is not an object
          """)
  void otherDocumentIsRefused(String document, String message) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Api.of(document));
    assertEquals(message, refusal.getMessage());
  }

  @Test
  void operationIsNamedByItsIdOrItsPlace() {
    Api api =
        Api.of(
            "{'openapi':'3.1.0','info':{'title':'CRM'},'paths':{'/clients/{id}':{"
                + "'get':{'operationId':'getClient'},'delete':{},'trace':{},'parameters':[]},"
                + "'odd':{'get':{}},'/none':7}}");
    assertEquals("CRM", api.listing().namespace());
    assertEquals(List.of("getClient", "delete /clients/{id}"), api.names());
    assertEquals(
        List.of(true, false), api.listing().tools().stream().map(tool -> tool.readOnly()).toList());
  }

  @Test
  void operationOfAnotherServerIsLeftOut() {
    Api api =
        Api.of(
            "{'openapi':'3.0.0','paths':{'/a':{'get':{'servers':[{'url':'https://b.example'}]}},"
                + "'/b':{'servers':[],'get':{}},'/c':{'get':{}}}}");
    assertEquals(List.of("get /c"), api.names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'title':'Shop','description':' Orders of the shop. '} | Orders of the shop.
          {'title':'Shop','description':' '}                     | Shop
          {}                                                     | ``
          """)
  void documentSaysWhatItsApiIsGoodFor(String info, String purpose) {
    Api api = Api.of("{'openapi':'3.0.0','info':" + info + ",'paths':{'/a':{'get':{}}}}");
    assertEquals(purpose, api.listing().purpose());
  }

  @Test
  void purposeOfADocumentIsBounded() {
    String info = "{'title':'Shop','description':'" + "x".repeat(5_000) + "'}";
    Api api = Api.of("{'openapi':'3.0.0','info':" + info + ",'paths':{'/a':{'get':{}}}}");
    assertEquals(500, api.listing().purpose().length());
  }

  @Test
  void settingsNameTheApiAndChooseItsOperations() {
    OpenApiSettings settings =
        new OpenApiSettings(
            "crm", "Clients.", new Selection(List.of("get *"), List.of("*/b")), List.of());
    Api api =
        Api.of("{'openapi':'3.0.0','paths':{'/a':{'get':{},'put':{}},'/b':{'get':{}}}}", settings);
    assertEquals("crm", api.listing().namespace());
    assertEquals("Clients.", api.listing().purpose());
    assertEquals(List.of("get /a"), api.names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'summary':'Finds'}                                | Finds.
          {'summary':'Finds.','description':'Finds.'}        | Finds.
          {'summary':'Finds','description':'Only mine!'}     | Finds. Only mine!
          {'deprecated':true,'summary':' '}                  | Deprecated.
          {}                                                 | ``
          """)
  void descriptionIsOneText(String operation, String description) {
    assertEquals(description, Api.withOperation("get", "/a", operation).only().description());
  }

  @Test
  void placesOfEqualNamesTellThemApart() {
    Api api =
        Api.withOperation(
            "put",
            "/clients/{id}",
            """
            {'parameters':[{'name':'id','in':'query'},{'name':'id','in':'path'},
              {'name':'id','in':'header'},{'name':'id_query','in':'query','required':true}],
             'requestBody':{'required':true,'content':{'application/json':{'schema':
              {'properties':{'id':{'type':'string'},'id_body':{}},'required':['id']}}}}}
            """);
    assertEquals(
        "{\"type\":\"object\",\"properties\":{\"id\":{},\"id_query\":{},\"id_query_query\":{},"
            + "\"id_header\":{},\"id_body\":{\"type\":\"string\"},\"id_body_body\":{}},"
            + "\"required\":[\"id\",\"id_query_query\",\"id_body\"],"
            + "\"additionalProperties\":false}",
        api.input());
    HttpRequest request =
        api.sends(
            "{'id':1,'id_query':2,'id_query_query':3,'id_header':4,'id_body':5,'id_body_body':6}");
    assertEquals("https://api.example/v1/clients/1?id=2&id_query=3", request.url());
    assertEquals(new HttpBody.Text("application/json", "{\"id\":5,\"id_body\":6}"), request.body());
  }

  @Test
  void parameterOfAnOperationWinsOverThatOfItsPath() {
    Api api =
        Api.of(
            "{'openapi':'3.0.0','paths':{'/a':{'parameters':[{'name':'q','in':'query','schema':"
                + "{'type':'string'}}],'get':{'parameters':[{'$ref':'#/components/parameters/Q'}]}}},"
                + "'components':{'parameters':{'Q':{'name':'q','in':'query','description':'How many.',"
                + "'schema':{'type':'integer'}}}}}");
    assertEquals(
        "{\"type\":\"object\",\"properties\":{\"q\":{\"type\":\"integer\","
            + "\"description\":\"How many.\"}},\"additionalProperties\":false}",
        api.input());
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization, header",
    "cookie, header",
    "Host, header",
    "Content-Type, header",
    "X-HTTP-Method-Override, header",
    "Proxy-Whatever, header",
    "Sec-Fetch-Site, header",
    "'bad name', header",
    "session, cookie",
    "other, path",
    "X-Desk-Key, header",
    "x-desk-key, header",
    "desk_key, query",
    "auth_key, query"
  })
  void credentialsAndWhatOnlyTheBrowserSendsAreNoArguments(String name, String place) {
    Api api =
        Api.of(
            "{'openapi':'3.0.0','paths':{'/a':{'get':{'parameters':[{'name':'%s','in':'%s'}]}}},"
                    .formatted(name, place)
                + "'components':{'securitySchemes':{'a':{'type':'apiKey','in':'header',"
                + "'name':'X-Desk-Key'},'b':{'type':'apiKey','in':'query','name':'desk_key'},"
                + "'c':{'type':'http'}}}}",
            new OpenApiSettings("", "", Selection.ALL, List.of("auth_key")));
    assertEquals(
        "{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false}", api.input());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'200':{'content':{'application/json':{'schema':{'type':'integer'}}}}} | {"type":"integer"}
          {'200':{'content':{'text/plain':{}}}}                                  | {"type":"string"}
          {'204':{}}                                                             | {"type":"null"}
          {'201':{'content':{'a/b+json':{'schema':{'type':'string','writeOnly':true}}}},'202':{}} | {"anyOf":[{"type":"string"},{"type":"null"}]}
          {'2XX':{'$ref':'#/components/responses/R'}}                            | {"const":1}
          """)
  void answerIsWhatSucceeds(String responses, String schema) {
    Api api =
        Api.of(
            ("{'openapi':'3.1.0','paths':{'/a':{'get':{'responses':%s}}},'components':{'responses':"
                    + "{'R':{'content':{'application/json':{'schema':{'const':1}}}}}}}")
                .formatted(responses));
    assertEquals(schema, JsonWriter.write(api.only().outputSchema()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'404':{}}
          {'default':{'content':{'application/json':{'schema':{}}}}}
          {'200':{'content':{'image/png':{}}}}
          {'200':{'content':{'application/json':{}}}}
          {'200':{'$ref':'#/nowhere'}}
          """)
  void answerThatIsNotToldIsAny(String responses) {
    assertNull(
        Api.withOperation("get", "/a", "{'responses':%s}".formatted(responses))
            .only()
            .outputSchema());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'openapi':'3.0.0'}                                                        | ``
          {'openapi':'3.0.0','servers':[]}                                           | ``
          {'openapi':'3.0.0','servers':[{'url':'/v1'}]}                              | /v1
          {'openapi':'3.0.0','servers':[{'url':'https://{a}.example/{b}','variables':{'a':{'default':'x'},'b':7}}]} | https://x.example/{b}
          """)
  void firstServerIsTheApis(String document, String server) {
    assertEquals(server, new OpenApiListing(JacksonParser.json(document), Api.SETTINGS).server());
  }
}
