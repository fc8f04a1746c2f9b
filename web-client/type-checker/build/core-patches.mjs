/**
 * Changes to pyright's own modules. Each text must occur exactly once; the names in it are those of
 * the pinned version.
 */
export const corePatches = [
  {
    name: "what was set aside is of the module that it was taken from",
    file: "analyzer/sourceFile.ts",
    find: "moduleName:this.getModuleName(),isStubFile:",
    replace: 'moduleName:this.getModuleName().replace(/^_aside\\d_/,""),isStubFile:',
    lookAt: "Look for getModuleName in the module of analyzer/sourceFile.ts.",
  },
  {
    name: "what was set aside is built in",
    file: "analyzer/sourceFile.ts",
    find: "this._isBuiltInStubFile=!1,",
    replace: 'this._isBuiltInStubFile=c.startsWith("_aside"),',
    lookAt: "Look for _isBuiltInStubFile in the module of analyzer/sourceFile.ts.",
  },
  {
    name: "a call with wrong arguments still gives what the function declares",
    file: "analyzer/typeEvaluator.ts",
    find: "e&&!(0,X.isAnyOrUnknown)(e)?X.UnknownType.createPossibleType(e,!1):void 0",
    replace: "e&&!(0,X.isAnyOrUnknown)(e)&&!(0,ee.requiresSpecialization)(e)?e:void 0",
    lookAt: "Look for createPossibleType in the module of analyzer/typeEvaluator.ts.",
  },
  {
    name: "texts are told apart by a few hundred letters, because none ever takes another's path",
    file: "common/stringUtils.ts",
    find: "a=0x811c9dc5;for(let n=0;n<e.length;n++)",
    replace: "a=0x811c9dc5;for(let n=0;n<e.length;n+=1+(e.length>>8))",
    lookAt: "Look for getStringFingerprint in the module of common/stringUtils.ts.",
  },
  {
    name: "types are printed for what is told, and not for what is tried",
    file: "analyzer/typeEvaluator.ts",
    find: "function rr(e,t){let n=a.printTypeFlags;",
    replace: 'function rr(e,t){if(es.isSpeculative(eB.at))return"";let n=a.printTypeFlags;',
    lookAt: "Look for printTypeFlags in the module of analyzer/typeEvaluator.ts.",
  },
  {
    name: "what is looked at: while something is tried, a name elsewhere may need what is told",
    file: "analyzer/typeEvaluator.ts",
    find: "function eB(e,t=0,a){var n,r,i,s;",
    replace: "function eB(e,t=0,a){eB.at=e;var n,r,i,s;",
    lookAt: "Look for getTypeOfExpression in the module of analyzer/typeEvaluator.ts.",
  },
  {
    name: "a row is a dict with values of any type, within other types too",
    file: "analyzer/typedDicts.ts",
    find: "t.getTypedDictMappingEquivalent=C,t.getTypedDictDictEquivalent=I",
    replace: "t.getTypedDictMappingEquivalent=t.getTypedDictDictEquivalent=()=>T.AnyType.create()",
    lookAt: "Look for getTypedDictDictEquivalent in the module of analyzer/typedDicts.ts.",
  },
  {
    name: "a list that is spread out is tried where any number of arguments is taken, and there alone",
    file: "analyzer/typeEvaluator.ts",
    find: "if(1===o.length)return m(!1,!1);let y=[t.map(e=>void 0)];",
    replace:
      "let spread=o.filter(e=>e.unpackedArgMapsToVariadic);" +
      "if(spread.length>0&&o.every(e=>e.unpackedArgOfUnknownLength))o=spread;" +
      "if(1===o.length)return m(!1,!1);let y=[t.map(e=>void 0)];",
    lookAt: "Look for unpackedArgMapsToVariadic in the module of analyzer/typeEvaluator.ts.",
  },
  {
    name: "what a spread list is made of is asked once, and not for every parameter of every overload",
    file: "analyzer/typeEvaluator.ts",
    find: "(d=e3({type:w,isIncomplete:_.isIncomplete},!1,e,!1)?.type)",
    replace: "(d=itemOf(w,_.isIncomplete,e))",
    lookAt: "Look for enforceIterable in the module of analyzer/typeEvaluator.ts.",
  },
  {
    name: "the list that was spread last, with what it is made of",
    file: "analyzer/typeEvaluator.ts",
    find: "function e3(e,t,a,n=!0){",
    replace:
      "function itemOf(type,isIncomplete,node){" +
      "if(isIncomplete||itemOf.last?.type!==type)" +
      "itemOf.last={type:isIncomplete?void 0:type,item:e3({type,isIncomplete},!1,node,!1)?.type};" +
      "return itemOf.last.item}" +
      "function e3(e,t,a,n=!0){",
    lookAt: "Look for __aiter__ in the module of analyzer/typeEvaluator.ts.",
  },
  {
    name: "a function of a stub has no body in which names could be looked for",
    file: "analyzer/binder.ts",
    find: "this._deferBinding(()=>{this._currentFlowNode=this._createStartFlowNode(),this._codeFlowComplexity=0",
    replace:
      "this._fileInfo.isStubFile||" +
      "this._deferBinding(()=>{this._currentFlowNode=this._createStartFlowNode(),this._codeFlowComplexity=0",
    lookAt: "Look for visitFunction in the module of analyzer/binder.ts.",
  },
  {
    name: "what the annotations of a stub's function stand for does not depend on what ran before it",
    file: "analyzer/binder.ts",
    find:
      "this.walkMultiple(e.d.decorators),e.d.params.forEach(e=>{e.d.annotation&&this.walk(e.d.annotation)," +
      "e.d.annotationComment&&this.walk(e.d.annotationComment)}),e.d.returnAnnotation&&this.walk(e.d.returnAnnotation)," +
      "e.d.funcAnnotationComment&&this.walk(e.d.funcAnnotationComment),this._createNewScope",
    replace:
      "this.walkMultiple(e.d.decorators),this._fileInfo.isStubFile||(e.d.params.forEach(e=>{" +
      "e.d.annotation&&this.walk(e.d.annotation),e.d.annotationComment&&this.walk(e.d.annotationComment)})," +
      "e.d.returnAnnotation&&this.walk(e.d.returnAnnotation)," +
      "e.d.funcAnnotationComment&&this.walk(e.d.funcAnnotationComment)),this._createNewScope",
    lookAt: "Look for visitFunction in the module of analyzer/binder.ts.",
  },
  {
    name: "the tables of all letters are read when a letter is met that few scripts have",
    file: "parser/characters.ts",
    find: "let p=l(a(9042));",
    replace: "let p;",
    lookAt: "Look for unicodeLu in the module of parser/characters.ts.",
  },
  {
    name: "where those tables begin",
    file: "parser/characters.ts",
    find: "let h=[[95,",
    replace: "let h,f,T,v;function readTables(){p=l(a(9042));h=[[95,",
    lookAt: "Look for unicodeLu in the module of parser/characters.ts.",
  },
  {
    name: "where those tables end, and the letters and digits below 256, which are what they say",
    file: "parser/characters.ts",
    find: "function b(e,t,a,n,r){",
    replace:
      "}const START=[[65,90],[95,95],[97,122],[170,170],[181,181],[186,186],[192,214],[216,246],[248,255]];" +
      "function few(){d.fill(i.NotIdentifierChar).fill(i.IdentifierChar,48,58);d[183]=i.IdentifierChar;" +
      "for(const[e,t]of START)d.fill(i.StartIdentifierChar,e,t+1)}function b(e,t,a,n,r){",
    lookAt: "Look for unicodeLu in the module of parser/characters.ts.",
  },
  {
    name: "who needs only those",
    file: "parser/characters.ts",
    find: "function C(e){if(d.fill(",
    replace: "function C(e){if(e)return few();if(readTables(),d.fill(",
    lookAt: "Look for unicodeLu in the module of parser/characters.ts.",
  },
  {
    name: "the messages are read when the first is told",
    file: "localization/localize.ts",
    find: "g=a(562),",
    replace: "g=()=>a(562),",
    lookAt: "Look for package.nls.en-us in the module of localization/localize.ts.",
  },
  {
    name: "which are those of no other language",
    file: "localization/localize.ts",
    find: '["en-us",g],["en",g],',
    replace: "",
    lookAt: "Look for package.nls.en-us in the module of localization/localize.ts.",
  },
  {
    name: "where they are read",
    file: "localization/localize.ts",
    find: "(t=D.get(P))",
    replace: "(t=g())",
    lookAt: "Look for package.nls.en-us in the module of localization/localize.ts.",
  },
  {
    name: "what a template text is, is read when one is met, for the script that is looked at then",
    file: "analyzer/typeEvaluator.ts",
    find: 'en.templateClass=tn(e,"Template",["string","templatelib"])',
    replace:
      'Object.defineProperty(en,"templateClass",{get:()=>en.template??=tn(eB.at,"Template",["string","templatelib"])})',
    lookAt: "Look for templatelib in the module of analyzer/typeEvaluator.ts.",
  },
  {
    name: "what is known of a node is kept by it: a map of weak keys costs each collection of garbage",
    file: "analyzer/analyzerNodeInfo.ts",
    find: "get(e){return this._infoByTree.get(e.a)?.get(e)}",
    replace: "get(e){let t=e.info;return t?.of===this?t:void 0}",
    lookAt: "Look for _infoByTree in the module of analyzer/analyzerNodeInfo.ts.",
  },
  {
    name: "and begins there",
    file: "analyzer/analyzerNodeInfo.ts",
    find:
      "let t=this._infoByTree.get(e.a);t||(t=new WeakMap,this._infoByTree.set(e.a,t));" +
      "let a=t.get(e);return a||(a={},t.set(e,a)),a}",
    replace:
      "let t=e.info;return t?.of===this?t:e.info={of:this,flowNode:void 0,declaration:void 0,scope:void 0}}",
    lookAt: "Look for _infoByTree in the module of analyzer/analyzerNodeInfo.ts.",
  },
  {
    name: "what these two decorators of a stub's class do is known, and no function is read for it",
    file: "analyzer/decorators.ts",
    find: "let l=4*!!o.getFileInfo(n).isStubFile;",
    replace:
      "let l=4*!!o.getFileInfo(n).isStubFile,flag=l?{final:256,runtime_checkable:2048}[n.d.expr.d.value]:void 0;" +
      "if(flag)return a.shared.flags|=flag,t;",
    lookAt: "Look for applyClassDecorator in the module of analyzer/decorators.ts.",
  },
  {
    name: "nor does what they are when they are not given",
    file: "analyzer/binder.ts",
    find: "this._nodeInfo.setDeclaration(e,r),e.d.params.forEach(e=>{e.d.defaultValue&&",
    replace:
      "this._nodeInfo.setDeclaration(e,r),this._fileInfo.isStubFile||e.d.params.forEach(e=>{e.d.defaultValue&&",
    lookAt: "Look for visitFunction in the module of analyzer/binder.ts.",
  },
  {
    name: "what is in a class of a stub is bound when somebody looks for it",
    file: "analyzer/binder.ts",
    find:
      'this._nodeInfo.setScope(e,this._currentScope),this._addImplicitSymbolToCurrentScope("__doc__",e,"str | None"),' +
      'this._addImplicitSymbolToCurrentScope("__module__"',
    replace:
      "this._nodeInfo.setScope(e,this._currentScope),this._whenAsked(()=>{" +
      'this._addImplicitSymbolToCurrentScope("__doc__",e,"str | None"),' +
      'this._addImplicitSymbolToCurrentScope("__module__"',
    lookAt: "Look for visitClass in the module of analyzer/binder.ts.",
  },
  {
    name: "then and there as it would have been",
    file: "analyzer/binder.ts",
    find: "this._dunderSlotsEntries=void 0}),this._createAssignmentTargetFlowNodes(e.d.name,!1,!1),!1}",
    replace:
      "this._dunderSlotsEntries=void 0})}),this._createAssignmentTargetFlowNodes(e.d.name,!1,!1),!1}" +
      "_place(){let{_currentScope,_currentFlowNode,_currentScopeCodeFlowExpressions,_isInExceptSuite,_dunderSlotsEntries}=this;" +
      "return{_currentScope,_currentFlowNode,_currentScopeCodeFlowExpressions,_isInExceptSuite,_dunderSlotsEntries}}" +
      "_whenAsked(bind){if(!this._fileInfo.isStubFile)return bind();let place=this._place();" +
      "this._currentScope.bindRest=()=>{let later=this._place();Object.assign(this,place),bind(),Object.assign(this,later)}}",
    lookAt: "Look for visitClass in the module of analyzer/binder.ts.",
  },
  {
    name: "which is when its names are asked for",
    file: "analyzer/scope.ts",
    find: "this.symbolTable=new Map,",
    replace: "this.names=new Map,this.bindRest=void 0,",
    lookAt: "Look for symbolTable in the module of analyzer/scope.ts.",
  },
  {
    name: "by whomever",
    file: "analyzer/scope.ts",
    find: "getGlobalScope(){",
    replace:
      "get symbolTable(){let e=this.bindRest;return e&&(this.bindRest=void 0,e()),this.names}getGlobalScope(){",
    lookAt: "Look for symbolTable in the module of analyzer/scope.ts.",
  },
  {
    name: "and after all else of its file was bound",
    file: "analyzer/analyzerNodeInfo.ts",
    find: 'if(this._published)throw Error("Cannot write analyzer information after publication");',
    replace: "",
    lookAt: "Look for _verifyWritable in the module of analyzer/analyzerNodeInfo.ts.",
  },
];
