//! The loopback redirect (RFC 8252 section 7.3): a listener that ends the wait for one
//! request only, the browser's GET of the exact path with the right state.
//!
//! Every program of this machine and every page in its browser can reach the port, so
//! all else gets an error page and changes nothing. Connections are few and short-lived:
//! when too many are open the oldest gives way, hence silent ones cannot keep the true
//! redirect waiting.

mod answer;
mod request;

use crate::{
    Pages,
    redirect::{self, Answer},
};
use answer::Status;
use request::Unread;
use scopeglass_domain::{ErrorCode, Problem};
use secrecy::SecretString;
use std::{
    collections::VecDeque,
    future::pending,
    io,
    net::{Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::{AbortHandle, JoinHandle, JoinSet, yield_now},
    time::{sleep, timeout},
};

/// Connections open at once.
const MOST_OPEN: usize = 192;
/// Time for a request's head to arrive.
const HEAD_TIME: Duration = Duration::from_secs(10);
/// How long a second hit of the redirect still meets an error page, not a closed port:
/// browsers reload and scanners follow, and a refused connection tells a person nothing.
const AFTERWARDS: Duration = Duration::from_secs(5);
/// Ports tried until one is free on both families.
const PORTS_TRIED: usize = 20;

/// Both families on one port; IPv6 where the machine has it.
struct Sockets {
    v4: TcpListener,
    v6: Option<TcpListener>,
}

impl Sockets {
    async fn bind() -> io::Result<(Self, u16)> {
        let mut taken = None;
        for _ in 0..PORTS_TRIED {
            let v4 = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
            match Self::beside(v4).await {
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => taken = Some(error),
                bound => return bound,
            }
        }
        Err(taken.unwrap_or_else(|| io::ErrorKind::AddrInUse.into()))
    }

    /// The same port on the other family. Where somebody else has it there, a browser that
    /// goes to [::1] would bring them the code: the port is of no use.
    async fn beside(v4: TcpListener) -> io::Result<(Self, u16)> {
        let port = v4.local_addr()?.port();
        match TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await {
            Ok(v6) => Ok((Self { v4, v6: Some(v6) }, port)),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => Err(error),
            Err(_) => Ok((Self { v4, v6: None }, port)),
        }
    }

    async fn next(&self) -> TcpStream {
        loop {
            let accepted = tokio::select! {
                accepted = self.v4.accept() => accepted,
                accepted = self.accept_v6() => accepted,
            };
            match accepted {
                Ok((stream, _)) => return stream,
                // Out of file descriptors, most likely: those open end soon.
                Err(_) => sleep(Duration::from_millis(20)).await,
            }
        }
    }

    async fn accept_v6(&self) -> io::Result<(TcpStream, SocketAddr)> {
        match &self.v6 {
            Some(listener) => listener.accept().await,
            None => pending().await,
        }
    }
}

/// What every connection knows.
struct Door {
    port: u16,
    state: SecretString,
    pages: Pages,
    first: Mutex<Option<oneshot::Sender<Arrival>>>,
}

/// The browser, come back with the answer and waiting for its page.
pub(crate) struct Arrival {
    /// The identity server's answer.
    pub answer: Answer,
    stream: TcpStream,
    pages: Pages,
}

impl Arrival {
    /// Shows the browser that the sign-in is complete.
    pub(crate) async fn finish(self) {
        answer::send(self.stream, Status::Ok, &self.pages.finished).await;
    }

    /// Shows the browser that the sign-in was not completed.
    pub(crate) async fn refuse(self) {
        answer::send(self.stream, Status::Ok, &self.pages.refused).await;
    }
}

/// The listener. Dropping it closes the port and every connection: at once while nothing
/// has arrived, and a moment later once the answer has.
pub(crate) struct Listener {
    port: u16,
    answered: bool,
    arrival: oneshot::Receiver<Arrival>,
    task: JoinHandle<()>,
}

impl Listener {
    /// Listens on a port that the system chooses, for a redirect with this state.
    ///
    /// # Errors
    /// `LoopbackUnavailable`.
    pub(crate) async fn open(state: SecretString, pages: Pages) -> Result<Self, Problem> {
        let bound = Sockets::bind().await;
        let (sockets, port) =
            bound.map_err(|error| Problem::new(ErrorCode::LoopbackUnavailable).detail(error))?;
        let (first, arrival) = oneshot::channel();
        let door = Door {
            port,
            state,
            pages,
            first: Mutex::new(Some(first)),
        };
        let task = tokio::spawn(keep_door(sockets, Arc::new(door)));
        Ok(Self {
            port,
            answered: false,
            arrival,
            task,
        })
    }

    /// The redirect address as it is advertised. Entra ignores the port of a registered
    /// `http://localhost`, and only of that name.
    pub(crate) fn redirect(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Waits for the one right request.
    ///
    /// # Errors
    /// `LoopbackUnavailable` if the listener has ended, which only a defect can cause.
    pub(crate) async fn arrival(&mut self) -> Result<Arrival, Problem> {
        let arrival = (&mut self.arrival).await;
        self.answered = arrival.is_ok();
        arrival.map_err(|_| Problem::new(ErrorCode::LoopbackUnavailable))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let task = self.task.abort_handle();
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) if self.answered => {
                runtime.spawn(async move {
                    sleep(AFTERWARDS).await;
                    task.abort();
                });
            }
            _ => task.abort(),
        }
    }
}

async fn keep_door(sockets: Sockets, door: Arc<Door>) {
    let mut open = JoinSet::new();
    let mut by_age = VecDeque::new();
    loop {
        let stream = sockets.next().await;
        while open.try_join_next().is_some() {}
        make_room(&mut by_age);
        by_age.push_back(open.spawn(serve(stream, Arc::clone(&door))));
        // Lets whoever is already here speak before the next one is let in.
        yield_now().await;
    }
}

fn make_room(by_age: &mut VecDeque<AbortHandle>) {
    if by_age.len() < MOST_OPEN {
        return;
    }
    by_age.retain(|connection| !connection.is_finished());
    if by_age.len() >= MOST_OPEN
        && let Some(oldest) = by_age.pop_front()
    {
        oldest.abort();
    }
}

async fn serve(mut stream: TcpStream, door: Arc<Door>) {
    let head = timeout(HEAD_TIME, request::read_head(&mut stream)).await;
    let query = match head {
        Ok(Ok(head)) => request::query(&head, door.port),
        Ok(Err(Unread::Closed)) => return,
        Ok(Err(Unread::Refused(status))) => Err(status),
        Err(_) => Err(Status::RequestTimeout),
    };
    let status = match query.map(|query| redirect::read(&query, &door.state)) {
        Ok(Some(answer)) => match take_first(&door) {
            Some(first) => {
                let pages = door.pages.clone();
                // Nobody waits any more if this fails; the connection then just closes.
                drop(first.send(Arrival {
                    answer,
                    stream,
                    pages,
                }));
                return;
            }
            None => Status::Gone,
        },
        Ok(None) => Status::BadRequest,
        Err(status) => status,
    };
    answer::send(stream, status, &door.pages.ignored).await;
}

fn take_first(door: &Door) -> Option<oneshot::Sender<Arrival>> {
    door.first
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_port_that_somebody_else_has_on_the_other_family_is_not_used() {
        let Ok(squatter) = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).await else {
            return; // No IPv6 here, so nobody to squat on it.
        };
        let port = squatter.local_addr().unwrap().port();
        if let Ok(v4) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            let taken = Sockets::beside(v4).await.map(|(_, port)| port).unwrap_err();
            assert_eq!(taken.kind(), io::ErrorKind::AddrInUse);
        }
        let (_, other) = Sockets::bind().await.unwrap();
        assert_ne!(other, port);
    }
}
