// Long work of one review as its events tell it: a sign-in, a run of probes.
import type { Event, EvidenceView, SignInStage, ToldView } from "../generated";

/** What is told of a sign-in, whichever it is for. */
type SignInEvent = Pick<Extract<Event, { event: "sign-in" }>, "stage" | "url" | "problem">;
type DeviceCode = Extract<Event, { event: "device-code" }>;
type ProbeEvent = Extract<Event, { event: "probe" }>;
type ExperimentEvent = Extract<Event, { event: "experiment" }>;

export class SignInWork {
  running = $state(false);
  stage = $state<SignInStage | null>(null);
  url = $state<string | null>(null);
  problem = $state.raw<ToldView | null>(null);
  /** The code to enter on another device, where that was asked for. */
  code = $state.raw<DeviceCode | null>(null);
  /** The person came back to the window while the browser page still waits. */
  returned = $state(false);

  begin(): void {
    this.running = true;
    this.stage = "preparing";
    this.url = null;
    this.code = null;
    this.problem = null;
    this.returned = false;
  }

  take(event: SignInEvent): void {
    this.stage = event.stage;
    if (event.url) this.url = event.url;
    if (event.problem) this.problem = event.problem;
  }

  takeCode(event: DeviceCode): void {
    this.code = event;
    this.stage = "waiting";
  }

  end(problem: ToldView | null): void {
    this.code = null;
    this.running = false;
    this.stage = problem ? "failed" : "done";
    if (problem) this.problem = problem;
    this.url = null;
    this.returned = false;
  }

  /** Drops what was told about the last attempt, as when the language has changed. */
  forget(): void {
    this.problem = null;
  }
}

export class ProbeWork {
  running = $state(false);
  stopping = $state(false);
  of = $state(0);
  ended = $state(0);
  /** What is being read now, by the permission's place; the text is empty before the first record. */
  reading = $state.raw<Record<number, string>>({});
  evidence = $state.raw<Record<number, EvidenceView>>({});
  /** What the controlled experiment is doing; empty while plain probes run. */
  told = $state("");

  begin(of: number): void {
    this.running = true;
    this.stopping = false;
    this.of = of;
    this.ended = 0;
    this.reading = {};
    this.evidence = {};
    this.told = "";
  }

  takeExperiment(event: ExperimentEvent): void {
    this.of = event.of;
    this.ended = event.index;
    this.told = event.told;
  }

  take(event: ProbeEvent): void {
    this.of = event.of;
    this.ended = Math.max(this.ended, event.ended);
    const { [event.index]: before, ...others } = this.reading;
    if (event.evidence) {
      this.reading = others;
      this.evidence = { ...this.evidence, [event.index]: event.evidence };
    } else {
      this.reading = { ...others, [event.index]: event.read ?? before ?? "" };
    }
  }

  end(): void {
    this.running = false;
    this.stopping = false;
    this.reading = {};
    this.evidence = {};
    this.told = "";
  }
}
