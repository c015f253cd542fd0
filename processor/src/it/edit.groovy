// Adds an event to the catalog of a project that has been built, and builds it again. The handler class has no route for
// the event, which its compiler says, unless what was compiled against the old catalog is taken for good.
import org.apache.maven.shared.invoker.DefaultInvocationRequest
import org.apache.maven.shared.invoker.DefaultInvoker

def build = { String goal ->
    def log = new StringBuilder()
    def request = new DefaultInvocationRequest()
    request.baseDirectory = basedir
    request.localRepositoryDirectory = localRepositoryPath
    request.mavenOpts = mavenOptions
    request.batchMode = true
    request.offline = true
    request.goals = [goal]
    request.properties = ['maven.repo.local.tail': sharedRepository] as Properties
    request.outputHandler = { line -> log << line << '\n' }
    request.errorHandler = { line -> log << line << '\n' }
    def invoker = new DefaultInvoker()
    invoker.mavenHome = new File(System.getProperty('maven.home'))
    def result = invoker.execute(request)
    return [failed: result.exitCode != 0, log: log.toString()]
}

def same = build('package')
assert !same.failed: same.log
assert same.log.contains('Nothing to compile'): 'compiles what has not changed: ' + same.log

new File(basedir, yaml) << "  $event: {doc: The parcel came back.}\n"
def edited = build('package')
assert edited.failed: 'nothing was compiled again: ' + edited.log
assert edited.log.contains("$event   @OnEvent"): edited.log
assert edited.log.contains('The parcel came back.'): edited.log
return true
