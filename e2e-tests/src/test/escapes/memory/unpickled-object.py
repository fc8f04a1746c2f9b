# attack: Unpickles an object that names a function of os.
# expect: ImportError
import pickle

pickle.loads(b"cposix\nsystem\n(S'true'\ntR.")
